/** Where the desk is, and what opens it: kept in this browser alone. */
export interface Settings {
  /** without a slash at its end */
  readonly address: string;
  readonly token: string;
}

export const DESK = 'http://127.0.0.1:8010';

export async function loadSettings(): Promise<Settings> {
  const { address, token } = await chrome.storage.local.get(['address', 'token']);
  return {
    address: typeof address === 'string' && address !== '' ? address : DESK,
    token: typeof token === 'string' ? token : '',
  };
}

export const keepSettings = ({ address, token }: Settings): Promise<void> =>
  chrome.storage.local.set({ address, token });
