/** The page of options: where the desk is, and its token. */
import { keepSettings, loadSettings } from './settings.ts';

const form = document.querySelector<HTMLFormElement>('#form')!;
const address = document.querySelector<HTMLInputElement>('#address')!;
const token = document.querySelector<HTMLInputElement>('#token')!;
const said = document.querySelector<HTMLElement>('#said')!;

const settings = await loadSettings();
address.value = settings.address;
token.value = settings.token;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  keep().catch((error: unknown) => {
    said.textContent = `It could not be kept: ${String(error)}`;
  });
});

async function keep(): Promise<void> {
  const { origin, protocol } = new URL(address.value);
  if (protocol !== 'http:' && protocol !== 'https:') {
    said.textContent = 'Give an address that begins with http:// or https://.';
    return;
  }
  address.value = origin;
  await keepSettings({ address: origin, token: token.value.trim() });
  said.textContent = 'Kept.';
}
