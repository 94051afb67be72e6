// @vitest-environment jsdom
// Addresses that name no page of the app: the root of the site is home, any other is told.
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import App from '@/app'
import { launch, openShop } from '../flows/support/shop'
import { appOnStage, open, ways } from '../support/stage'
import { fireLostWay } from '../support/taro'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))

afterEach(cleanup)

describe('an address without a page', () => {
  it.each([
    ['/', '/pages/home/index'],
    ['', '/pages/home/index'],
    ['/pages/nowhere/index', '/pages/home/index?lost=yes'],
  ])('%s leads home: %s', async (path, way) => {
    await open(launch(openShop()), App)
    fireLostWay(path)
    expect(ways()).toEqual([way])
  })
})
