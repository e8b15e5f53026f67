/** The page of options: where the desk is, and its token. */
import { askDesk } from './desk.ts';
import { keepSettings, loadSettings } from './settings.ts';

/** Any sentence will do: what is asked is whether there is an answer. */
const TRIAL = 'The harbour stays open, the harbour master said on Friday.';

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
  const kept = { address: origin, token: token.value.trim() };
  await keepSettings(kept);
  said.textContent = 'Kept. The desk is asked …';
  try {
    await askDesk(kept, { text: TRIAL });
    said.textContent = 'Kept. The desk answers.';
  } catch (error) {
    said.textContent = `Kept, but: ${error instanceof Error ? error.message : String(error)}`;
  }
}
