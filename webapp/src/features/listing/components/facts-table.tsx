import type { Fact } from '../lib/facts';
import styles from './facts-table.module.css';

interface FactsTableProps {
  title: string;
  facts: readonly Fact[];
}

/** Names and values below a title; nothing where there is no fact. */
export function FactsTable({ title, facts }: FactsTableProps) {
  if (facts.length === 0) return null;
  return (
    <section class={styles.section}>
      <h2>{title}</h2>
      <dl class={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} class={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
