import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useAdmin } from '../lib/admin.ts';
import classes from './AdminNote.module.css';

/** Why shared definitions cannot be changed here, and a field for the token where the house has one. Nothing for an admin. */
export function AdminNote({ what }: { what: string }) {
  const admin = useAdmin();
  const [token, setToken] = useState('');
  if (admin.isAdmin || !admin.isKnown) return null;
  if (!admin.takesToken) {
    return (
      <p className={classes.note}>
        {what} can be changed on the machine of this house only, or by an admin once PAPERTIDE_ADMIN_TOKEN is set there.
      </p>
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        admin.enter(token);
      }}
    >
      <p className={classes.note}>{what} can be changed by an admin.</p>
      <PasswordInput
        aria-label="Admin token"
        placeholder="Admin token"
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
        error={admin.trouble?.message}
      />
      <Button type="submit" disabled={token.trim() === ''}>
        Enter
      </Button>
    </form>
  );
}
