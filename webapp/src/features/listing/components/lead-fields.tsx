import { useId, useState } from 'preact/hooks';
import { Button } from '../../../components/button/button';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { type LeadTopic, REASONS } from '../../../lib/lead-topics';
import type { LeadDraft } from '../lib/lead';
import styles from './lead-dialog.module.css';
import { Times } from './lead-times';

interface LeadFieldsProps {
  topic: LeadTopic;
  draft: LeadDraft;
  onChange: (draft: LeadDraft) => void;
  /** What is wrong, by the path of the field in the request. */
  problems: ReadonlyMap<string, string>;
}

const KINDS = ['CALL', 'VIEWING'] as const;

/** Who asks, for what, and when. */
export function LeadFields({ topic, draft, onChange, problems }: LeadFieldsProps) {
  const { lead } = useTexts();
  const put = (name: keyof LeadDraft) => (value: string) => onChange({ ...draft, [name]: value });
  const viewing = topic === 'ASK' && draft.kind === 'VIEWING';
  return (
    <>
      {topic === 'ASK' ? (
        <Choice
          title={lead.titles.ASK}
          options={KINDS}
          labels={lead.kinds}
          chosen={draft.kind}
          onChoose={put('kind')}
        />
      ) : (
        <Choice
          title={lead.titles.OUTDATED}
          options={REASONS}
          labels={lead.reasons}
          chosen={draft.reason}
          onChoose={put('reason')}
        />
      )}
      {viewing && (
        <Times
          times={draft.times}
          problem={problems.get('times') ?? problems.get('times[0]')}
          onChange={(times) => onChange({ ...draft, times })}
        />
      )}
      <Field
        name="name"
        type="text"
        autocomplete="name"
        value={draft.name}
        problem={problems.get('contact.name')}
        onInput={put('name')}
      />
      <div class={styles.withHelp}>
        <Field
          name="phone"
          type="tel"
          autocomplete="tel"
          value={draft.phone}
          problem={problems.get('contact.phone') ?? problems.get('contact')}
          onInput={put('phone')}
        />
        <PhoneOfHost onPhone={put('phone')} />
      </div>
      <Field
        name="email"
        type="email"
        autocomplete="email"
        value={draft.email}
        problem={problems.get('contact.email')}
        onInput={put('email')}
      />
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

interface ChoiceProps<T extends string> {
  title: string;
  options: readonly T[];
  labels: Record<T, string>;
  chosen: T;
  onChoose: (option: T) => void;
}

function Choice<T extends string>({ title, options, labels, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <div class={options.length > 2 ? styles.reasons : styles.kinds} role="group" aria-label={title}>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={chosen === option} onClick={() => onChoose(option)}>
          {labels[option]}
        </button>
      ))}
    </div>
  );
}

/** The messenger knows the number already and hands it over if the person agrees. */
function PhoneOfHost({ onPhone }: { onPhone: (phone: string) => void }) {
  const { host } = useServices();
  const { lead } = useTexts();
  const [asking, setAsking] = useState(false);
  if (!host.canAskPhone) return null;
  const ask = async () => {
    setAsking(true);
    const phone = await host.askPhone();
    setAsking(false);
    if (phone !== null) onPhone(phone);
  };
  return (
    <Button disabled={asking} onClick={() => void ask()}>
      {lead.phoneOfHost}
    </Button>
  );
}

interface FieldProps {
  name: 'name' | 'phone' | 'email' | 'message';
  type: 'text' | 'tel' | 'email';
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
    <div>
      <label class={styles.field}>
        <span>{lead.fields[name]}</span>
        <InputOf type={type} shared={shared} />
      </label>
      {problem !== undefined && (
        <p id={problemId} class={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** The types of inputs are told apart by the compiler, so each has its own line. */
function InputOf({ type, shared }: { type: FieldProps['type']; shared: object }) {
  switch (type) {
    case 'tel':
      return <input type="tel" {...shared} />;
    case 'email':
      return <input type="email" {...shared} />;
    case 'text':
      return <input type="text" {...shared} />;
  }
}
