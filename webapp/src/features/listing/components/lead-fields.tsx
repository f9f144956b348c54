import { useId } from 'preact/hooks';
import { useTexts } from '../../../i18n/i18n';
import type { LeadDraft } from './lead-dialog';
import styles from './lead-dialog.module.css';

interface LeadFieldsProps {
  draft: LeadDraft;
  onChange: (draft: LeadDraft) => void;
  /** What is wrong, by the path of the field in the request. */
  problems: ReadonlyMap<string, string>;
}

const KINDS = ['CALL', 'VIEWING'] as const;

/** Who asks, for what, and when. */
export function LeadFields({ draft, onChange, problems }: LeadFieldsProps) {
  const { lead } = useTexts();
  const put = (name: keyof LeadDraft) => (value: string) => onChange({ ...draft, [name]: value });
  return (
    <>
      <div class={styles.kinds} role="group" aria-label={lead.title}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={draft.kind === kind}
            onClick={() => onChange({ ...draft, kind })}
          >
            {lead.kinds[kind]}
          </button>
        ))}
      </div>
      <Field
        name="name"
        type="text"
        autocomplete="name"
        value={draft.name}
        problem={problems.get('contact.name')}
        onInput={put('name')}
      />
      <Field
        name="phone"
        type="tel"
        autocomplete="tel"
        value={draft.phone}
        problem={problems.get('contact.phone') ?? problems.get('contact')}
        onInput={put('phone')}
      />
      <Field
        name="email"
        type="email"
        autocomplete="email"
        value={draft.email}
        problem={problems.get('contact.email')}
        onInput={put('email')}
      />
      {draft.kind === 'VIEWING' && (
        <Field
          name="time"
          type="datetime-local"
          autocomplete="off"
          value={draft.time}
          problem={problems.get('times[0]') ?? problems.get('times')}
          onInput={put('time')}
        />
      )}
      <Field
        name="message"
        type="text"
        autocomplete="off"
        value={draft.message}
        problem={problems.get('message')}
        onInput={put('message')}
      />
    </>
  );
}

interface FieldProps {
  name: 'name' | 'phone' | 'email' | 'time' | 'message';
  type: 'text' | 'tel' | 'email' | 'datetime-local';
  autocomplete: 'name' | 'tel' | 'email' | 'off';
  value: string;
  problem: string | undefined;
  onInput: (value: string) => void;
}

function Field({ name, type, autocomplete, value, problem, onInput }: FieldProps) {
  const { lead } = useTexts();
  const problemId = useId();
  const shared = {
    name,
    autocomplete,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : problemId,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <label class={styles.field}>
      <span>{lead.fields[name]}</span>
      <InputOf type={type} shared={shared} />
      {problem !== undefined && (
        <span id={problemId} class={styles.problem}>
          {problem}
        </span>
      )}
    </label>
  );
}

/** The types of inputs are told apart by the compiler, so each has its own line. */
function InputOf({ type, shared }: { type: FieldProps['type']; shared: object }) {
  switch (type) {
    case 'tel':
      return <input type="tel" {...shared} />;
    case 'email':
      return <input type="email" {...shared} />;
    case 'datetime-local':
      return <input type="datetime-local" {...shared} />;
    case 'text':
      return <input type="text" {...shared} />;
  }
}
