import type { ErrorCode } from '../contract/errors';

export const errorsEn: Record<ErrorCode, string> = {
  'auth.required': 'Please log in first.',
  'auth.invalid': 'Wrong user name or password. Please try again.',
  'auth.locked':
    'Too many wrong attempts: the account is locked for a while. Try later[ (in {minutes} minutes)], or ask a supervisor for a new password.',
  'access.refused': 'You may not do this. If it has to be done, ask your supervisor.',
  'record.not-found':
    'This record was not found. It may have moved, or it belongs to another service centre.',
  'record.in-use': 'Other records still use this one, so it cannot be deleted. Change those first.',
  'record.stale':
    'Somebody else has just changed this record. Look at the present version, then change it again.',
  'query.unknown-resource': 'There are no such records.',
  'query.unknown-field': 'The query names an unknown field[ "{field}"]. Remove it and try again.',
  'query.unknown-operator': 'The comparison[ "{operator}"] does not fit here. Choose another.',
  'query.unknown-sort': 'The list cannot be sorted by this[: "{field}"]. Choose another column.',
  'query.unknown-embed': 'This cannot be embedded[: "{field}"]. Remove it and try again.',
  'query.malformed': 'The query is not written correctly. Check it and try again.',
  'query.wrong-type': 'A value in the query is of the wrong kind[: "{field}"]. Check it and try again.',
  'query.masked-field':
    'This field[ "{field}"] is masked for you: it cannot be filtered, sorted or searched.',
  'query.too-large': 'Too many conditions at once. Please ask with fewer.',
  'query.too-slow': 'This question took too long and was stopped. Please narrow it down.',
  'query.range-too-large': 'Too many rows at once[ (at most {max})]. Ask for fewer, or page by page.',
  'input.unknown-field': 'There is no such field[ as "{field}"]. Remove it and try again.',
  'input.read-only': 'This field[ "{field}"] is kept by the system and cannot be changed directly.',
  'input.required': 'Please fill in what is required[: "{field}"].',
  'input.too-long': 'The text is too long[ (at most {max} characters)]. Please shorten it.',
  'input.wrong-type': 'This is the wrong kind of value[: "{field}"]. Please check it.',
  'input.not-in-list': 'This value is not in the list[: "{value}"]. Please choose another.',
  'input.unknown-record':
    'What you chose does not exist, or belongs to another service centre. Choose again.',
  'input.out-of-range': 'This number is out of range[ ({min} to {max})]. Please correct it.',
  'input.malformed-json': 'The data sent could not be read. Reload the page and try again.',
  'input.nul-character':
    'The text holds an invisible, forbidden character. Remove it and paste as plain text.',
  'input.not-utf8': 'The text is in the wrong encoding. Please send it as UTF-8.',
  'input.impossible-date': 'There is no such date[: "{date}"]. Please choose another.',
  'input.taken': 'Another record already has this value[ in “{field}”]. Please choose another.',
  'input.invalid': 'Something is not filled in correctly. Please correct the fields marked.',
  'input.too-large': 'This is too large. Shorten the text or compress the files and try again.',
  'idempotency.reused': 'This submission key was used for other content. Reload the page and submit again.',
  'idempotency.invalid-key': 'The submission key is not valid. Reload the page and submit again.',
  'verb.unknown': 'There is no such action[: "{verb}"].',
  'method.not-allowed': 'This cannot be done here.',
  'server.error':
    'Something went wrong and nothing was saved. Try again; if it stays, tell the administrator.',
  'server.unavailable': 'The system is starting or being serviced. Please try again in a moment.',
  'auth.second-factor-needed': 'Please enter the code that your authenticator shows.',
  'auth.second-factor-wrong': 'This code is wrong or was used before. Wait for the next one and try again.',
  'auth.second-factor-on': 'The second factor is on already. To move to another phone, remove it first.',
  'auth.second-factor-off': 'The second factor is not on. Begin by switching it on.',
  'auth.second-factor-enrolment-needed':
    'Your post requires a second factor. Please switch it on before you go on.',
  'auth.password-change-needed': 'Please change your password before you go on.',
  'auth.password-wrong': 'The present password is wrong. Please try again.',
  'auth.session-ended': 'This session has ended. Please log in again.',
  'auth.too-many':
    'Too many failed logins from this network. Please try again later[ (in {seconds} seconds)].',
  'password.too-short': 'The password is too short. Use at least 10 characters.',
  'password.too-long': 'The password is too long. Use at most 72 letters, or 24 Chinese characters.',
  'password.contains-name': 'The password must not hold your user name, your name or your phone number.',
  'password.too-simple': 'The password is too simple. Do not repeat one sign or follow a plain row.',
  'password.common': 'This password is too common and easily guessed. Please choose another.',
  'password.same': 'The new password must differ from the present one.',
  'password.not-confirmed': 'The two new passwords are not the same. Please enter them again.',
  'ticket.transition-refused':
    'The ticket cannot take this step in its present state. Reload to see where it stands.',
  'ticket.merge-into-itself': 'A ticket cannot be merged into itself. Choose another.',
  'ticket.merge-target-not-open': 'The ticket to merge into is finished. Choose one that is still open.',
  'ticket.department-of-another-centre': 'This department belongs to another service centre. Choose again.',
  'ticket.person-of-another-centre': 'This person belongs to another service centre. Choose again.',
  'ticket.person-not-in-department':
    'This person is not in that department. Choose another person or department.',
  'ticket.type-unknown': 'There is no such ticket type[: "{type}"]. Choose another.',
  'callback.too-soon':
    'The resident could not be reached in this half-day already. Call again in another half-day.',
  'staff.not-oneself': 'Nobody does this to themselves: ask a supervisor or manager.',
  'staff.no-account': 'This person has no account to log in with. Give them one first.',
  'staff.has-left': 'This person has left; nothing more can be changed here.',
  'staff.has-open-tickets': 'This person still has open tickets. Say first who takes them over.',
  'staff.from-before-present': 'The new post cannot begin before the present one. Choose a later date.',
  'callback.rating-out-of-range': 'The rating is a whole number from 1 to 5.',
  'file.multipart-malformed': 'The upload did not arrive whole. Check the connection and upload again.',
  'file.missing': 'No file arrived. Choose the file to upload first.',
  'file.empty': 'The file[ "{name}"] is empty. Please choose another.',
  'file.too-large': 'The file is too large[ (at most {megabytes} MB each)]. Compress it and try again.',
  'file.too-many': 'Too many files at once[ (at most {max})]. Upload them in several turns.',
  'file.type-refused':
    'Files of this kind cannot be uploaded[: "{name}"]. Pictures (JPG, PNG, WebP, GIF), PDF, Word (docx), Excel (xlsx), CSV, plain text and MP4 videos can.',
  'file.heic-refused':
    'HEIC photos cannot be read[: "{name}"]. Set the camera of the phone to "most compatible" (JPG), or convert the photo first.',
  'file.picture-damaged': 'The picture[ "{name}"] is damaged. Take it again or choose another.',
  'file.picture-too-large':
    'The picture[ "{name}"] has too many pixels[ (at most {megapixels} million)]. Make it smaller and try again.',
  'file.ticket-not-open':
    'The ticket is finished: who uploaded a file can no longer remove it. If it has to go, ask a supervisor.',
  'task.disk-full':
    'The disk of the server is full: this was not finished, and nothing half-done was kept. Please tell the administrator to make room, then do it again.',
  'task.interrupted':
    'The server stopped in the middle several times, so this was not finished. Please do it again later; if it goes on, tell the administrator.',
  'task.too-many-rows': 'Too many rows for one export[ (at most {max})]. Please narrow the filter first.',
  'calendar.wrong-type': 'The calendar is not written correctly. Please check it.',
  'calendar.unknown-field': 'The calendar has an unknown field[ "{field}"]. Remove it and try again.',
  'calendar.unknown': 'This calendar was not found. Choose another.',
  'calendar.zone-unknown': 'Unknown time zone[ "{zone}"]. Use a standard name such as Asia/Shanghai.',
  'calendar.weekly-missing': 'Please fill in the opening hours of the week.',
  'calendar.window-invalid':
    'Opening hours are a pair of times such as 09:00 and 18:00, at the latest 24:00.',
  'calendar.window-empty': 'Opening hours must close after they open.',
  'calendar.window-backwards':
    'These hours close before they open[ ({open}–{close})]. Enter a shift over midnight as two: up to 24:00, and from 00:00 of the next day.',
  'calendar.window-overlap': 'Opening hours of one day overlap. Please separate them.',
  'calendar.never-opens':
    'This calendar does not open any more, so nothing can be counted. Set some opening hours.',
  'calendar.day-conflict':
    'One day[ ({date})] is entered in two ways: a day off cannot be a workday too, nor have two sets of hours.',
  'calendar.date-invalid': 'There is no such date[: "{date}"]. Write it like 2025-10-01.',
  'calendar.year-invalid': 'A year is a whole number from 1900 to 9999.',
  'calendar.year-not-loaded':
    'The days off[ of {year}] are not loaded in this calendar, so no due time can be given yet. Import them first.',
  'notice.unreadable':
    'This is no list of days off that can be read. Choose a JSON file or a calendar file (ICS).',
  'notice.too-long': 'The file is too large to be a list of days off. Choose another one.',
  'notice.empty': 'The file holds no day off at all; perhaps the notice of that year is not out yet.',
  'notice.date-invalid': 'There is no such date[: “{date}”]. Check the file.',
  'notice.day-conflict': 'A day[ ({date})] is both off and a workday. Check the file.',
  'notice.recurring':
    'An event[ (“{name}”)] repeats by a rule[ ({rule})]. Days off differ each year: choose a file that lists each of them.',
  'notice.not-all-day':
    'An event[ (“{name}”)] has clock times. Days off and make-up workdays are whole days.',
  'notice.span-invalid': 'An event[ (“{name}”)] begins and ends on the wrong dates. Check the file.',
  'notice.kind-unknown':
    'It is not clear whether an event[ (“{name}”)] is a day off or a workday. Its title must say 休 or 班.',
  'target.wrong-type': 'The target is not written correctly. Give an amount and a unit.',
  'target.unknown-field': 'The target has an unknown field[ "{field}"]. Remove it and try again.',
  'target.unit-unknown':
    'Unknown unit[ "{unit}"]. Choose hours, working hours, working days, days or months.',
  'target.amount-wrong-type': 'The amount must be a number.',
  'target.amount-not-positive': 'The amount must be more than zero.',
  'target.amount-too-large': 'The amount is too large[ (at most {max})].',
  'target.amount-not-whole':
    'Working days, days and months take whole numbers; hours and working hours may have decimals.',
  'target.day-count-unknown': 'Working days run to the end of the day or to the same clock time: choose one.',
  'target.day-count-unused': 'The same clock time fits working days only. Remove it, or choose working days.',
  'pause.wrong-type': 'A pause is a pair of begin and end; leave the end empty (null) while it lasts.',
  'pause.too-many': 'There are too many pauses. Merge some and try again.',
  'pause.ends-before-begin': 'A pause ends before it begins. Please check the times.',
  'instant.wrong-type': 'A time is written as text, such as 2025-06-06T16:00:00+08:00.',
  'instant.invalid': 'There is no such time[: "{text}"]. Check the date and the clock time.',
  'instant.offset-missing': 'The time lacks its offset[: "{text}"]. Add +08:00 or Z at the end.',
  'instant.out-of-range': 'The time[ "{text}"] is not between the years 1900 and 9999.',
  'deadline.out-of-range': 'The due time lies past the year 9999. Choose a smaller amount.',
  'policy.wrong-type': 'The deadline policy is not written correctly. Please check it.',
  'policy.unknown-field': 'The deadline policy has an unknown field[ "{field}"]. Remove it and try again.',
  'policy.kind-unknown': 'A deadline is for the reply, the resolution or the notice of an invalid complaint.',
  'policy.when-invalid':
    'A condition has an unknown value[ "{value}"]. Choose severity, urgency or nature again.',
  'policy.from-invalid':
    'A clock begins at receipt; only the notice of an invalid complaint may begin at the judgement.',
  'policy.role-unknown': 'There is no such role[: "{value}"]. Choose another.',
  'policy.attempts-invalid': 'The number of call-backs is a whole number[ from 1 to {max}].',
  'ticket-type.wrong-type': 'The ticket type is not written correctly. Please check it.',
  'ticket-type.unknown-field': 'The ticket type has an unknown field[ "{field}"]. Remove it and try again.',
  'ticket-type.nature-unknown': 'The nature is either a need or a complaint.',
  'ticket-type.callback-unknown': 'The call-back is made always, unless rated, or never.',
  'ticket-type.code-invalid': 'A code has small letters, digits and hyphens only.',
  'form.wrong-type': 'The form is not written correctly. Please check it.',
  'form.unknown-field': 'The form has an unknown setting[ "{field}"]. Remove it and try again.',
  'form.id-invalid': 'An id has small letters, digits and hyphens only, and begins with a letter.',
  'form.id-twice': 'Two questions have the same id[: "{id}"]. Give each its own.',
  'form.id-reused': 'This id[, "{id}",] belonged to a question of another kind before. Choose a new one.',
  'form.kind-unknown': 'A question asks for a line of text, a longer text, a number, a date or a choice.',
  'form.label-empty': 'Enter the words in Chinese and in English.',
  'form.text-too-long': 'These words are too long[: {max} characters at most].',
  'form.limit-invalid': 'This limit cannot be[: enter a number from {min} to {max}].',
  'form.limits-crossed': 'The greatest value lies below the least.',
  'form.options-missing': 'A choice needs at least one option.',
  'form.option-twice': 'Two options have the same code[: "{id}"]. Give each its own.',
  'form.too-many': 'There are too many[: {max} at most].',
  'form.item-unknown': 'The form has no such question[: "{field}"]. Reload the page and fill it in again.',
  'form.answer-missing': 'Please fill this in.',
  'form.answer-wrong-type': 'This is not the kind of answer that is asked for. Fill it in again.',
  'form.answer-too-long': 'This is too long[: {max} characters at most].',
  'form.answer-no-number': 'Enter a number.',
  'form.answer-too-small': 'The number is too small[: {min} at least].',
  'form.answer-too-large': 'The number is too large[: {max} at most].',
  'form.answer-no-date': 'There is no such date. Choose another.',
  'form.choice-unknown': 'There is no such option[: "{value}"]. Choose another.',
  'import.file-empty': 'The file is empty: its first row must name the columns.',
  'import.file-encoding':
    'The file is not in the encoding expected[: no valid {encoding}][ (line {line})]. Save it as UTF-8, or name its encoding in the mapping.',
  'import.file-malformed':
    'The file cannot be read as CSV[ from line {line} on]: a quotation mark is out of place or never closed.',
  'import.file-too-wide': 'The file has too many columns[ (at most {max})].',
  'import.file-changed': 'The file was changed while it was being imported. Nothing was imported: try again.',
  'import.columns-missing': 'The file lacks columns that the mapping names[: {columns}].',
  'import.column-twice': 'The file has a column twice[: {column}]. Give each its own name.',
  'import.mapping-none':
    'No shipped mapping fits the columns of this file[ ({columns})]. Write one and name it with --mapping.',
  'import.mapping-invalid': 'The mapping is not written correctly[ at {place}].',
  'import.mapping-unknown-key': 'The mapping has an unknown entry[: {place}].',
  'import.mapping-missing': 'The mapping lacks an entry[: {place}].',
  'import.mapping-field-unknown': 'The mapping names a field that cannot be imported[: {field}].',
  'import.mapping-column-or-value': 'A field of the mapping needs either a column or a value[: {field}].',
  'import.format-invalid':
    'A date format of the mapping says no full date[: {format}]. Write it like yyyy-MM-dd HH:mm:ss.',
  'import.encoding-unknown': 'Unknown encoding[: {encoding}]. Choose utf-8 or gb18030.',
  'import.centre-unknown':
    'There is no service centre[ "{name}"]. Write the code, name or id of one that exists[: {known}].',
  'import.calendar-unknown':
    'There is no calendar[ "{name}"]. Write the code, name or id of one that exists[: {known}].',
  'import.ragged-row':
    'The row has not as many cells as the first row has columns[: {found} for {expected}].',
  'import.key-twice': 'The key of this row is used before[, in row {row}].',
  'import.value-unmapped': 'The mapping does not say what this value means[: "{value}"].',
  'import.time-unreadable':
    'This is no time that can be read for certain[: "{value}"]. Say its form in the mapping\'s format.',
  'import.before-receipt': 'This time lies before the receipt of the request.',
  'import.in-future': 'This time has not come yet.',
  'import.state-contradicts': 'This does not agree with the state of the ticket[ ({state})].',
  'import.reply-without-time': 'A reply needs its time.',
  'import.reference-ambiguous': 'More than one record fits[: "{value}"]. Write its id.',
  'backup.file-exists': 'There is a file of this name already[: {file}]. Choose another, or add --overwrite.',
  'backup.unwritable': 'The backup cannot be written here[: {file}][ ({reason})]. Choose another place.',
  'backup.disk-full': 'The disk is full. Make room and try again; what was begun has been taken away.',
  'backup.running': 'Another backup or restore of this database is running. Try again when it has ended.',
  'backup.busy': 'The tables of the database are being changed by another process. Try again in a moment.',
  'backup.nothing-there': 'There is nothing to back up: Shouwen has not been started on this database yet.',
  'backup.file-unreadable':
    'An attached file cannot be read[: {file}][ ({reason})]. Run the backup as the user who runs Shouwen.',
  'backup.database-lost': 'The connection to the database was lost[ ({reason})]. Try again when it answers.',
  'backup.database-refused': 'The database refused[: {reason}].',
  'backup.foreign': 'This file is not a backup of Shouwen.',
  'backup.truncated': 'The backup is not whole: it was cut off before its end. Take another.',
  'backup.damaged': 'The backup has been changed or damaged[ (at {place})]. Take another.',
  'backup.newer-format': 'The backup was written in a newer format. Bring Shouwen up to date first.',
  'backup.newer-product':
    'The backup was made by a newer Shouwen[ ({version})][; this is {present}]. Bring Shouwen up to date first.',
  'restore.not-empty':
    'The database is in use already[: its table {table} holds something]. A backup is restored into an empty installation only: choose another DATA_DIR or DATABASE_URL.',
  'restore.in-use':
    'Somebody is connected to this database[: {count}]. Stop Shouwen and whatever else uses it first.',
  'restore.files-in-the-way':
    'There are files already[ in {folder}]. A backup is restored into an empty installation only.',
  'restore.sum-differs':
    'What was read back from the database is not what was saved[: table {table}]. Nothing was kept.',
  'import.encoding-unreadable':
    'The encoding of the file cannot be told. Save it as CSV in UTF-8 and try again.',
  'import.row-too-long':
    'A row is too long[ (from line {line} on)]: perhaps a quotation mark is never closed.',
  'import.too-many-rows': 'The file has too many rows[ (at most {max})]. Split it and try again.',
  'import.too-many-departments':
    'The file names too many departments that are not known[ (at most {max} are made by one import)]. Look whether the column is the right one.',
  'import.cell-too-long': 'A cell is too long[ (row {row})][: at most {max} characters].',
  'import.kind-refused': 'This is no table. Use CSV, TSV or XLSX; save an old XLS file as XLSX first.',
  'import.archive-broken':
    'This XLSX file is damaged. Save it again in your spreadsheet program and try again.',
  'import.archive-too-large': 'This XLSX file is too large when it is unpacked. Split it, or save it as CSV.',
  'import.sheet-missing': 'This XLSX file holds no sheet.',
  'import.too-slow': 'Reading this file took too long and was stopped. Split it, or save it as CSV.',
  'import.disk-full': 'The disk of the server is full: nothing was imported. Tell your administrator.',
  'import.file-gone': 'The file is gone (it is kept for a day). Upload it again.',
  'import.centre-other': 'The mapping names another service centre: you can import into your own only.',
  'import.centre-changed':
    'You have moved to another service centre since, so nothing was imported. Import it again where you are now.',
  'import.rows-bad': 'Some rows are wrong, so nothing was imported. Mend them and import again.',
  'import.not-undoable': 'This task brought no tickets: there is nothing to take back.',
  'import.undone-already': 'This import has been taken back already.',
  'import.touched-since':
    'The import cannot be taken back as a whole: tickets[ ({count})] have been worked on since.',
};
