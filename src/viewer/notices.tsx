/** What a person should hear of: told politely, and gone when it is read. */
import { isCutOff, notice } from './state.js';

const CUT_OFF =
  'The server of this page does not answer. All that is shown stays; new builds, queries and reading wait until “triplewire view” runs again.';

/** The region is there before its words are: only then are they read aloud. */
export function Notices() {
  return (
    <div class="notices" role="status">
      {isCutOff.value && <p class="cut-off">{CUT_OFF}</p>}
      {notice.value !== undefined && <Notice text={notice.value} />}
    </div>
  );
}

function Notice({ text }: { text: string }) {
  const close = () => {
    notice.value = undefined;
  };
  return (
    <p>
      {text}
      <button type="button" onClick={close} aria-label="Close the notice">
        ×
      </button>
    </p>
  );
}
