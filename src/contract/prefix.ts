/** Where the API lives below its host. */
export const API_PREFIX = '/api/v1'
