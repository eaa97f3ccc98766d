export { MONTHS, WEEKDAYS } from '../../text/lexicon/calendar.ts'
