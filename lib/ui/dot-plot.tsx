import type { Dot, Lane, Plot, Trail } from './plot.ts'
import { anchorAt } from './plot-rows.ts'
import { useWords } from './use-words.ts'

/** Heights in pixels: a lane's name, one line of figures, the axis with its numbers. */
const NAME = 17
const LINE = 30
const AXIS = 24
/** From the top of a line to its dots: the words stand above them. */
const DOT = 21
/** Letters of a name and what stands beside it that fit into one line of the narrowest panel. */
const MOST_LETTERS = 38
/** Part of the width that is left free at both ends, in hundredths. */
const MARGIN = 4

/** A place of the axis as a share of the width. */
const share = (at: number): string => `${MARGIN + at * (100 - 2 * MARGIN)}%`

/** All figures of a dispute on one axis. */
export function DotPlot({ plot }: { plot: Plot }) {
  const { direction, t } = useWords()
  let top = 0
  const lanes = plot.lanes.map((lane) => {
    const head = lane.name === '' ? 0 : isLong(lane) ? 2 * NAME : NAME
    const start = top
    top += head + lane.rows * LINE
    return { lane, head: start, body: start + head, end: top }
  })
  return (
    <figure class="plot">
      <svg role="img" aria-label={plot.text} width="100%" height={top + AXIS}>
        {plot.pages.map((at) => (
          <g key={at} class="here">
            {lanes.map(({ lane, body, end }) => (
              // Through the lines of figures alone: the names of lanes stand where it would run through them.
              <line
                key={lane.key}
                x1={share(at)}
                x2={share(at)}
                y1={lane.key === 'page' ? body + DOT : body}
                y2={end}
              />
            ))}
          </g>
        ))}
        {lanes.map(({ lane, head, body }) => (
          <g key={lane.key} class={lane.key === 'page' ? 'page' : 'side'}>
            {body > head && (
              <text class="name" x={direction === 'rtl' ? '100%' : 0} y={head + 12}>
                {lane.name}
                {lane.aside && (
                  <tspan class="aside" {...(isLong(lane) ? { x: direction === 'rtl' ? '100%' : 0, dy: NAME } : {})}>
                    {lane.isOpen ? ' ○ ' : ' · '}
                    {lane.aside}
                  </tspan>
                )}
              </text>
            )}
            <Body lane={lane} top={body} isRtl={direction === 'rtl'} />
          </g>
        ))}
        <Axis plot={plot} top={top + 4} />
      </svg>
      {plot.isLogarithmic && <figcaption>{t('plot.steps')}</figcaption>}
    </figure>
  )
}

const isLong = ({ name, aside }: Lane): boolean => aside !== '' && name.length + aside.length > MOST_LETTERS

function Body({ lane, top, isRtl }: { lane: Lane; top: number; isRtl: boolean }) {
  const y = (row: number): number => top + row * LINE + DOT
  return (
    <>
      {lane.trails.map((trail, at) => (
        <Revision key={at} trail={trail} y={y} />
      ))}
      {lane.clusters.map(({ dots, label, at, row }) => (
        <g key={`${row} ${at} ${label}`} class={dots[0]?.kind}>
          {dots.map((dot, one) => (
            <Mark key={one} dot={dot} y={y(row)} />
          ))}
          <text class="label" x={share(at)} y={y(row) - 9} text-anchor={sided(anchorAt(at, label), isRtl)}>
            {label}
          </text>
        </g>
      ))}
    </>
  )
}

/** The axis rises to the right in every language; where lines run from the right, words begin there. */
function sided(anchor: 'start' | 'middle' | 'end', isRtl: boolean): 'start' | 'middle' | 'end' {
  if (!isRtl || anchor === 'middle') return anchor
  return anchor === 'start' ? 'end' : 'start'
}

/** Down first, then along: a slanting line would run through the words between two rows. */
function Revision({ trail: { from, to }, y }: { trail: Trail; y: (row: number) => number }) {
  const [x, top, bottom] = [share(from.at), y(from.row), y(to.row)]
  return (
    <g>
      {top !== bottom && <line class="trail" x1={x} x2={x} y1={top} y2={bottom} />}
      <line class="trail" x1={x} x2={share(to.at)} y1={bottom} y2={bottom} />
    </g>
  )
}

function Mark({ dot: { kind, from, to, arrow }, y }: { dot: Dot; y: number }) {
  const end = arrow === 'up' ? '100%' : arrow === 'down' ? '0%' : share(to)
  return (
    <>
      {(arrow || to !== from) && <line class="range" x1={share(from)} x2={end} y1={y} y2={y} />}
      {arrow && (
        <svg x={end} y={y} overflow="visible" aria-hidden="true">
          <path class="range" d={arrow === 'up' ? 'M-6 -4L-1 0L-6 4' : 'M6 -4L1 0L6 4'} />
        </svg>
      )}
      <svg x={share(from)} y={y} overflow="visible" aria-hidden="true">
        {kind === 'page' ? <path class="dot" d="M0 -6L6 0L0 6L-6 0Z" /> : <circle class="dot" r="4.5" />}
      </svg>
      {to !== from && !arrow && (
        <svg x={share(to)} y={y} overflow="visible" aria-hidden="true">
          <circle class="dot" r="4.5" />
        </svg>
      )}
    </>
  )
}

function Axis({ plot: { ticks }, top }: { plot: Plot; top: number }) {
  return (
    <g class="axis">
      <line x1="0%" x2="100%" y1={top} y2={top} />
      {ticks.map(({ at, label }) => (
        <g key={label}>
          <line x1={share(at)} x2={share(at)} y1={top} y2={top + 4} />
          <text x={share(at)} y={top + 16} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
