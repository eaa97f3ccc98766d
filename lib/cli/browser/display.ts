/** True where a window can be shown to someone. */
export function hasDisplay({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'> = process): boolean {
  if (env.CI && env.CI !== 'false' && env.CI !== '0') return false
  if (platform === 'darwin' || platform === 'win32') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
