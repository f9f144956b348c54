import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../../../i18n/i18n';
import { type Field, GROUP_NAMES, type GroupName, GROUPS } from '../lib/fields';
import { applies, type Form } from '../lib/form';
import styles from './inputs.module.css';

interface InputsProps {
  form: Form;
  onChange: (form: Form) => void;
  /** What is wrong, by the path of the field. */
  problems: ReadonlyMap<string, string>;
}

/** Every input in its group; those that play no part are not shown. */
export function Inputs({ form, onChange, problems }: InputsProps) {
  const { calculator } = useTexts();
  return (
    <form class={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      {GROUP_NAMES.map((group) => (
        <fieldset key={group} class={styles.group}>
          <legend>{calculator.groups[group]}</legend>
          <Choices group={group} form={form} onChange={onChange} />
          <div class={styles.fields}>
            {GROUPS[group]
              .filter(({ path }) => applies(path, form))
              .map((field) => (
                <Input
                  key={field.path}
                  field={field}
                  text={form.texts[field.path] ?? ''}
                  problem={problems.get(field.path)}
                  onInput={(text) => onChange({ ...form, texts: { ...form.texts, [field.path]: text } })}
                />
              ))}
          </div>
        </fieldset>
      ))}
      <OtherProblems problems={problems} form={form} />
    </form>
  );
}

interface InputProps {
  field: Field;
  text: string;
  problem: string | undefined;
  onInput: (text: string) => void;
}

function Input({ field: { path, kind }, text, problem, onInput }: InputProps) {
  const { calculator } = useTexts();
  const problemId = useId();
  const shared = {
    autocomplete: 'off',
    name: path,
    'data-testid': `field-${path}`,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : problemId,
    value: text,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <label class={styles.field}>
      <span class={styles.name}>{calculator.fieldName(path)}</span>
      <span class={styles.box}>
        {kind === 'date' ? (
          <input type="date" {...shared} />
        ) : (
          <input type="text" inputMode="decimal" {...shared} />
        )}
        {kind !== 'date' && <span class={styles.unit}>{calculator.units[kind]}</span>}
      </span>
      {problem !== undefined && (
        <span id={problemId} class={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </label>
  );
}

interface ChoicesProps {
  group: GroupName;
  form: Form;
  onChange: (form: Form) => void;
}

/** What is chosen rather than typed. */
function Choices({ group, form, onChange }: ChoicesProps) {
  const { calculator } = useTexts();
  switch (group) {
    case 'income':
      return form.base.income.mode === 'LEASES' ? <p class={styles.note}>{calculator.leases}</p> : null;
    case 'loan':
      return (
        <>
          <label class={styles.check}>
            <input
              type="checkbox"
              checked={form.withLoan}
              onChange={(event) => onChange(withLoan(form, event.currentTarget.checked))}
            />
            {calculator.withLoan}
          </label>
          {form.withLoan && (
            <Choice
              name={calculator.loanType}
              labels={calculator.loanTypes}
              value={form.loanType}
              onChoose={(loanType) => onChange({ ...form, loanType })}
            />
          )}
        </>
      );
    case 'tax':
      return (
        <Choice
          name={calculator.regime}
          labels={calculator.regimes}
          value={form.regime}
          onChoose={(regime) => onChange({ ...form, regime })}
        />
      );
    case 'exit':
      return (
        <Choice
          name={calculator.exitMethod}
          labels={calculator.exitMethods}
          value={form.exitMethod}
          onChoose={(exitMethod) => onChange({ ...form, exitMethod })}
        />
      );
    default:
      return null;
  }
}

/** A loan begins with usual terms where none were typed yet. */
function withLoan(form: Form, wanted: boolean): Form {
  const usual = { 'loan.ltvPct': '40', 'loan.annualRatePct': '16', 'loan.termMonths': '120' };
  return { ...form, withLoan: wanted, texts: wanted ? { ...usual, ...form.texts } : form.texts };
}

interface ChoiceProps<T extends string> {
  name: string;
  labels: Record<T, string>;
  value: T;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ name, labels, value, onChoose }: ChoiceProps<T>): ComponentChildren {
  const options = Object.keys(labels) as T[];
  return (
    <label class={styles.field}>
      <span class={styles.name}>{name}</span>
      <span class={styles.box}>
        <select
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options.find((option) => option === currentTarget.value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {labels[option]}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}

/** What is wrong with something that has no field here. */
function OtherProblems({ problems, form }: Pick<InputsProps, 'problems' | 'form'>) {
  const shown = new Set<string>(
    GROUP_NAMES.flatMap((group) =>
      GROUPS[group].filter(({ path }) => applies(path, form)).map(({ path }) => path),
    ),
  );
  const others = [...problems].filter(([path]) => !shown.has(path));
  if (others.length === 0) return null;
  return (
    <ul class={styles.problem} role="alert">
      {others.map(([path, message]) => (
        <li key={path}>{message}</li>
      ))}
    </ul>
  );
}
