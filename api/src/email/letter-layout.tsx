/** @jsxRuntime automatic */
// Said here, because tsx reads the settings of the folder it is started in, which may be any.
import { Body, Button, Container, Head, Heading, Html, Link, Preview, Section, Text } from '@react-email/components';
import type { CSSProperties } from 'react';
import type { Letter } from './render-letter.ts';

/** In pairs of ink and ground, so that it stays readable where a client drops the style sheet or inverts colours. */
const ground: CSSProperties = { margin: 0, backgroundColor: '#ffffff' };
const ink: CSSProperties = { margin: '0 0 16px', color: '#1b1c22', fontSize: 16, lineHeight: '26px' };
const soft: CSSProperties = { margin: '0 0 8px', color: '#5b5d68', fontSize: 14, lineHeight: '20px' };

const page: CSSProperties = {
  maxWidth: 560,
  padding: '32px 20px',
  backgroundColor: '#ffffff',
  fontFamily: "Inter,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif",
};

const button: CSSProperties = {
  padding: '9px 18px',
  borderRadius: 8,
  backgroundColor: '#4347c8',
  color: '#ffffff',
  fontSize: 16,
  fontWeight: 600,
};

const quoted: CSSProperties = {
  margin: '0 0 16px',
  padding: '0 0 0 16px',
  borderLeft: '3px solid #4347c8',
  color: '#1b1c22',
  fontSize: 16,
  lineHeight: '26px',
  overflowWrap: 'anywhere',
};

const styleSheet = `
.quote p { margin: 0 0 12px; }
.quote pre { white-space: pre-wrap; padding: 12px; background-color: #f4f4f6; border-radius: 8px; }
@media (prefers-color-scheme: dark) {
  .ground, .ground > table > tbody > tr > td { background-color: #16171c !important; }
  .ink { color: #e8e8ec !important; }
  .soft { color: #a9abb6 !important; }
  .quote { border-color: #c3c6ff !important; }
  .quote pre { background-color: #24262e; }
  .quote a { color: #c3c6ff !important; }
  .action { background-color: #c3c6ff !important; color: #16171c !important; }
}`;

/** Every letter of Parley, as a page. */
export function LetterLayout({ subject, greeting, quote, paragraphs, action, footnote, stop }: Letter) {
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{styleSheet}</style>
      </Head>
      <Preview>{quote?.text ?? paragraphs[0] ?? subject}</Preview>
      <Body className="ground" style={ground}>
        <Container className="ground" style={page}>
          <Text className="soft" style={{ ...soft, margin: '0 0 24px' }}>
            Parley
          </Text>
          <Heading
            className="ink"
            style={{ margin: '0 0 16px', color: '#1b1c22', fontSize: 22, lineHeight: '30px', fontWeight: 600 }}
          >
            {subject}
          </Heading>
          <Text className="ink" style={ink}>
            {greeting}
          </Text>
          {paragraphs.map((paragraph) => (
            <Text key={paragraph} className="ink" style={ink}>
              {paragraph}
            </Text>
          ))}
          {quote && <Quote {...quote} />}
          {action && <Action {...action} />}
          {footnote && (
            <Text className="soft" style={soft}>
              {footnote}
            </Text>
          )}
          {stop && (
            <Text className="soft" style={soft}>
              <Link
                className="soft"
                href={stop.url}
                target="_top"
                style={{ color: '#5b5d68', textDecoration: 'underline' }}
              >
                {stop.label}
              </Link>
            </Text>
          )}
        </Container>
      </Body>
    </Html>
  );
}

/** The markup of a message is made by `rich-text/to-html.ts`, which lets nothing through but what it knows. */
function Quote({ author, html }: NonNullable<Letter['quote']>) {
  return (
    <Section>
      <Text className="soft" style={soft}>
        {author}
      </Text>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from validated rich text by our own writer */}
      <div className="ink quote" style={quoted} dangerouslySetInnerHTML={{ __html: html }} />
    </Section>
  );
}

function Action({ label, url }: NonNullable<Letter['action']>) {
  return (
    <Section style={{ margin: '24px 0' }}>
      <Button className="action" href={url} target="_top" style={button}>
        {label}
      </Button>
      <Text className="soft" style={{ ...soft, margin: '24px 0 8px' }}>
        If the button does nothing, open this address in your browser:
      </Text>
      <Text style={{ margin: 0, fontSize: 14, lineHeight: '20px', wordBreak: 'break-all' }}>
        <Link className="soft" href={url} target="_top" style={{ color: '#5b5d68', textDecoration: 'underline' }}>
          {url}
        </Link>
      </Text>
    </Section>
  );
}
