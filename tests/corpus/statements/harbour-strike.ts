import type { EventData } from '../../../lib/model/event-data.ts'
import type { StatementTable } from './case.ts'

/** An invented event of another kind: a dockers' strike that ended in a brawl. Nothing of it is known to the code. */
export const harbourStrike: EventData = {
  pack: { id: 'harbour', title: 'The strike in the port of Velmora', version: '1.0.0', language: 'en' },
  parties: [
    {
      id: 'union',
      name: 'Dockers’ Union',
      aliases: ['Dockers’ Union', 'the union', 'the dockers', 'the strikers'],
      adjectives: ['union'],
      voices: ['strike committee'],
      members: ['dockers', 'strikers'],
    },
    {
      id: 'port',
      name: 'Velmora Port Authority',
      aliases: ['Velmora Port Authority', 'Port Authority', 'the port', 'the management'],
      adjectives: ['port'],
      voices: ['port management'],
      members: [],
    },
    {
      id: 'crest',
      name: 'Crest Security',
      aliases: ['Crest Security', 'Crest'],
      adjectives: ['Crest'],
      voices: [],
      members: [],
    },
  ],
  events: [
    {
      id: 'velmora-2031',
      title: 'Brawl in the port of Velmora, 6 May 2031',
      window: { from: '2031-05-06', to: '2031-05-06' },
      parties: ['union', 'port'],
      people: [
        { id: 'ida-holm', name: 'Ida Holm', aliases: ['Holm'], party: 'union', roles: ['chair of the union'] },
        { id: 'paul-brandt', name: 'Paul Brandt', aliases: ['Brandt'], party: 'port', roles: ['director of the port'] },
      ],
      places: [
        { name: 'East Quay', aliases: [], party: 'port' },
        { name: 'Customs Gate', aliases: [], party: 'port' },
      ],
      names: ['dock strike'],
    },
  ],
  disputes: [
    {
      id: 'velmora-2031/who-struck-first',
      question: 'Who began the brawl?',
      positions: [
        {
          stance: 'union',
          wording: 'Guards attacked the pickets without provocation.',
          phrasings: ['unprovoked attack', 'Crest open fire', 'guards attack pickets'],
        },
        {
          stance: 'port',
          wording: 'Strikers attacked the gate and guards defended themselves.',
          phrasings: ['strikers attack gate', 'self defence', 'provocation by union'],
        },
        { stance: 'neutral', wording: 'Each blames the other.', phrasings: ['who began'] },
      ],
      recognition: {
        synonyms: [
          ['guards', 'guard', 'security men', 'Crest'],
          ['pickets', 'picket line', 'strikers', 'dockers', 'demonstrators'],
          ['strikers', 'dockers', 'pickets', 'union men', 'union members'],
          ['gate', 'gates', 'fence', 'guards'],
          ['who', 'which side'],
        ],
        unless: ['match'],
      },
    },
    {
      id: 'velmora-2031/strike-breakers',
      question: 'Does the port hire strike-breakers?',
      positions: [
        {
          stance: 'union',
          wording: 'The port houses strike-breakers on its ships.',
          phrasings: ['(port) shelter blacklegs', 'port recruit blacklegs'],
        },
        {
          stance: 'port',
          wording: 'It does not.',
          phrasings: ['deny recruit blacklegs'],
          followUps: ['port deny', 'deny charge'],
        },
      ],
      recognition: {
        lasting: true,
        synonyms: [
          ['blacklegs', 'blackleg', 'scabs', 'strike breakers', 'strikebreakers'],
          ['charge', 'accusation', 'claim', 'allegation'],
        ],
        topics: ['blacklegs'],
      },
    },
  ],
}

export const harbourTables: StatementTable[] = [
  {
    phenomenon: 'a brawl in a port: who began',
    published: '2031-05-07',
    cases: [
      ['{The guards set upon the picket line without any provocation, Ida Holm said.}', 'who-struck-first union'],
      ['{Brandt spoke of self-defence: dockers had stormed the gates.}', 'who-struck-first port'],
      ['{It was an unprovoked assault, the strike committee said.}', 'who-struck-first union'],
      ['{Crest Security men attacked the pickets at dawn, according to the union.}', 'who-struck-first union'],
      ['{Which side started it is in dispute.}', 'who-struck-first neutral'],
      ['{Union provocations had gone on for days, the Port Authority complained.}', 'who-struck-first port'],
      ['{Strikers raided the fence at East Quay, port management said.}', 'who-struck-first port'],
      ['{The guards were brought coffee by the pickets.}'],
      ['{Guards checked every lorry at Customs Gate.}'],
      ['{The union’s football team attacked from the start and won its match at the Customs Gate ground.}'],
      ['{Holm answered questions for an hour.}'],
      ['{The port began to hire crane drivers in March.}'],
      ['{Strikers cooked soup at the gates.}'],
      ['{Twelve dockers were hurt.}'],
    ],
  },
  {
    phenomenon: 'a strike in a port: a standing question',
    published: '2031-05-07',
    cases: [
      ['{The port is housing blacklegs on a ferry, the union says.}', 'strike-breakers union'],
      ['{Strike-breakers are lodged on board ships of the Port Authority, Holm alleges.}', 'strike-breakers union'],
      ['{Brandt denied that scabs had been recruited.}', 'strike-breakers port'],
      ['The union says the port shelters strikebreakers. {The Port Authority rejects this.}', 'strike-breakers port'],
      [
        'The union says the port shelters strikebreakers. {It is an allegation that Brandt has always denied.}',
        'strike-breakers port',
      ],
      ['The weather was fine. {The Port Authority rejects this.}'],
      ['{The port sheltered ships from the storm.}'],
      ['{A blackleg is a fish disease, too.}'],
      ['{The ferry has a home in Velmora.}'],
      ['{The union is recruiting members in other ports.}'],
      ['{Brandt denied that he would resign.}'],
    ],
  },
  {
    phenomenon: 'the same words about another year',
    published: '2034-02-01',
    cases: [
      ['{It was an unprovoked assault, the strike committee said.}'],
      ['{The port is housing blacklegs on a ferry, the union says.}'],
      ['{Brandt spoke of self-defence: dockers had stormed the gates.}'],
    ],
  },
]
