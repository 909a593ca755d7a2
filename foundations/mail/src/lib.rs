//! Mail: short plain words to people of the house and to guests it invites, as a server of the institution's own takes them.
//!
//! Mail is a postcard: whoever carries it can read it. So callers write nothing of a case, and no name but the reader's own.
//!
//! Absent by design: markup, attachments other than a date for a calendar, a queue of its own (`jobs` has one), and anything in the log or in an error that
//! tells to whom mail went. Only how many were sent is counted.

use base::{Error, Result};
use lettre::address::Address;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MessageBuilder, MultiPart, SinglePart};
use lettre::transport::smtp;
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::fmt;
use std::sync::Arc;
use url::Url;

/// Machines to which nothing travels over a wire.
const THIS_MACHINE: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// Tells programs that answer mail, such as a notice of absence, to leave it alone (RFC 3834).
const AUTOMATIC: (HeaderName, &str) = (HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated");

/// A date that calendar programs take from a mail (RFC 5546, iTIP).
#[derive(Clone, Copy)]
pub struct Invite<'a> {
    /// `REQUEST` for a date that is new or has changed, `CANCEL` for one that is called off; the file says the same.
    pub method: &'a str,
    /// The file, RFC 5545.
    pub ics: &'a str,
}

/// What sends mail, if the institution has said how; cheap to clone.
#[derive(Clone)]
pub struct Mailer(Option<Arc<Office>>);

struct Office {
    from: Mailbox,
    way: Way,
}

enum Way {
    Server(AsyncSmtpTransport<Tokio1Executor>),
    Folder(AsyncFileTransport<Tokio1Executor>),
}

impl Mailer {
    /// Sends nothing.
    pub const fn none() -> Self {
        Self(None)
    }

    /// Sends as an address says, in the name of `from` (`Office <office@example.org>`).
    ///
    /// `smtps://user:password@host` is a server that speaks TLS from the first byte, `smtp://host` one that begins it
    /// (STARTTLS): mail goes to another machine in no other way. `file:///folder` writes each mail into a file.
    ///
    /// # Errors
    /// [`Error::Unavailable`] with what is wrong with the address. It never repeats it: a password may stand there.
    pub fn from_url(url: &str, from: &str) -> Result<Self> {
        let from = from.parse().map_err(|cause| {
            Error::Unavailable(format!(
                "the sender of mail is not an address ({cause}): write it as `Office <office@example.org>`"
            ))
        })?;
        let url = Url::parse(url).map_err(|cause| unusable(&cause))?;
        let way = match url.scheme() {
            "file" => Way::Folder(folder(&url)?),
            "smtp" | "smtps" => Way::Server(server(url)?),
            other => return Err(unusable(&format!("`{other}` is not a way to send mail"))),
        };
        Ok(Self(Some(Arc::new(Office { from, way }))))
    }

    /// Whether mail can be sent at all.
    pub const fn is_set(&self) -> bool {
        self.0.is_some()
    }

    /// The bare address mails come from, who stands as the organiser of a date; empty if nothing is sent.
    pub fn address(&self) -> String {
        self.0.as_ref().map(|office| office.from.email.to_string()).unwrap_or_default()
    }

    /// Sends one mail: plain text, to one address.
    ///
    /// # Errors
    /// [`Error::Unavailable`] if it was not taken: it may be tried again.
    pub async fn send(&self, to: &str, subject: &str, text: &str) -> Result<()> {
        self.post(to, subject, |mail| mail.header(ContentType::TEXT_PLAIN).body(text.to_owned())).await
    }

    /// Sends one mail with a date: beside the words, for programs that read it there, and as a file for all others.
    ///
    /// # Errors
    /// [`Error::Unavailable`] if it was not taken: it may be tried again.
    pub async fn invite(&self, to: &str, subject: &str, text: &str, invite: Invite<'_>) -> Result<()> {
        let kind = format!("text/calendar; method={}; charset=utf-8", invite.method);
        let kind = ContentType::parse(&kind).map_err(Error::internal)?;
        let beside = SinglePart::builder().header(kind.clone()).body(invite.ics.to_owned());
        let file = Attachment::new("invite.ics".to_owned()).body(invite.ics.to_owned(), kind);
        let words = MultiPart::alternative().singlepart(SinglePart::plain(text.to_owned())).singlepart(beside);
        self.post(to, subject, |mail| mail.multipart(MultiPart::mixed().multipart(words).singlepart(file))).await
    }

    async fn post(
        &self,
        to: &str,
        subject: &str,
        body: impl FnOnce(MessageBuilder) -> Result<Message, lettre::error::Error>,
    ) -> Result<()> {
        let Some(office) = &self.0 else {
            let words = "no way to send mail is set: give the program the address of a mail server, or ask for no mail";
            return Err(Error::Unavailable(words.to_owned()));
        };
        let unreadable = |_| Error::internal("an address for mail cannot be read: its owner must save it anew");
        let to = to.parse::<Address>().map_err(unreadable)?;
        let head = Message::builder()
            .from(office.from.clone())
            .to(Mailbox::new(None, to))
            .subject(subject)
            .raw_header(HeaderValue::new(AUTOMATIC.0, AUTOMATIC.1.to_owned()));
        let message = body(head).map_err(Error::internal)?;
        match &office.way {
            Way::Server(server) => server.send(message).await.map(drop).map_err(|cause| refused(&cause))?,
            Way::Folder(folder) => folder.send(message).await.map(drop).map_err(|cause| {
                Error::Unavailable(format!("mail could not be written into its folder, free it or make room: {cause}"))
            })?,
        }
        metrics::counter!("mails_sent_total").increment(1);
        Ok(())
    }
}

impl fmt::Debug for Mailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_set() { "Mailer(…)" } else { "Mailer(none)" })
    }
}

/// Whether mail can be addressed so: the same look as [`Mailer::send`] takes.
pub fn is_address(typed: &str) -> bool {
    // RFC 5321, section 4.5.3.1.3: a path of 256 bytes with its angle brackets
    typed.len() <= 254 && typed.parse::<Address>().is_ok()
}

fn folder(url: &Url) -> Result<AsyncFileTransport<Tokio1Executor>> {
    let path =
        url.to_file_path().map_err(|()| unusable(&"give the whole path of the folder, as in `file:///var/mail`"))?;
    std::fs::create_dir_all(&path).map_err(|cause| {
        Error::Unavailable(format!("the folder for mail {} cannot be used: {cause}", path.display()))
    })?;
    Ok(AsyncFileTransport::new(path))
}

fn server(mut url: Url) -> Result<AsyncSmtpTransport<Tokio1Executor>> {
    let is_near = url.host_str().is_some_and(|host| THIS_MACHINE.contains(&host));
    if url.scheme() == "smtp" && !is_near {
        url.query_pairs_mut().clear().append_pair("tls", "required");
    }
    let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.as_str()).map_err(|cause| unusable(&cause))?;
    Ok(server.build())
}

fn unusable(cause: &dyn fmt::Display) -> Error {
    Error::Unavailable(format!(
        "the address for sending mail cannot be used ({cause}): write it as smtps://user:password@host, smtp://host or \
         file:///folder"
    ))
}

/// A server's own words often repeat the address it refuses; its number says enough.
fn refused(cause: &smtp::Error) -> Error {
    Error::Unavailable(match cause.status() {
        Some(code) if cause.is_permanent() => {
            format!("the mail server refused a mail ({code}): look into the server's own log for the reason")
        }
        Some(code) => format!("the mail server could not take a mail just now ({code}): it is tried again"),
        None if cause.is_response() => "what answers at the mail server's address does not speak SMTP".to_owned(),
        None => format!("the mail server cannot be reached, see whether it runs and its certificate is good: {cause}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::BASE64;
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    use tokio::net::TcpListener;

    const FROM: &str = "Arasha <office@example.org>";

    fn words(result: Result<impl Sized>) -> String {
        result.err().map(|cause| cause.to_string()).unwrap_or_default()
    }

    /// Text of a header or body in base 64, as mail carries what is not ASCII.
    fn decoded(base64: &str) -> String {
        let signs: String = base64.split_whitespace().collect();
        String::from_utf8(BASE64.decode(signs.as_bytes()).unwrap()).unwrap()
    }

    /// A header as people read it (RFC 2047): a space between two encoded words is none.
    fn read(header: &str) -> String {
        let (mut shown, mut was_encoded) = (String::new(), true);
        for word in header.split(' ') {
            let encoded = word.strip_prefix("=?utf-8?b?").and_then(|word| word.strip_suffix("?="));
            if !(was_encoded && encoded.is_some()) {
                shown.push(' ');
            }
            shown.push_str(&encoded.map_or_else(|| word.to_owned(), decoded));
            was_encoded = encoded.is_some();
        }
        shown
    }

    #[tokio::test]
    async fn a_mail_in_kazakh_lies_in_the_folder_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("mail");
        let mailer = Mailer::from_url(Url::from_file_path(&place).unwrap().as_str(), FROM).unwrap();
        assert!(mailer.is_set());
        let (subject, text) = (
            "Бүгін мерзімі бітетін істер мен көптен бері жауап күтіп тұрған хаттар: 3",
            "Мерзімі бүгін: 3\nМерзімі өткен: 1\nҰмытпаңыз, өңірде де қараңыз.",
        );
        mailer.send("aigul@example.org", subject, text).await.unwrap();
        let file = std::fs::read_dir(&place).unwrap().next().unwrap().unwrap().path();
        assert_eq!(file.extension().unwrap(), "eml");
        let mail = std::fs::read_to_string(file).unwrap();
        let (head, body) = mail.split_once("\r\n\r\n").unwrap();
        assert!(head.is_ascii(), "{head}");
        let unfolded = head.replace("\r\n ", " ");
        let header =
            |name: &str| unfolded.lines().find_map(|l| l.strip_prefix(&format!("{name}: "))).unwrap().to_owned();
        assert_eq!(read(&header("Subject")), subject);
        assert_eq!(header("To"), "aigul@example.org");
        assert_eq!(header("From"), "Arasha <office@example.org>");
        assert_eq!(header("Content-Type"), "text/plain; charset=utf-8");
        assert_eq!(header("Auto-Submitted"), "auto-generated");
        assert_eq!(header("Content-Transfer-Encoding"), "base64");
        assert_eq!(decoded(body).replace("\r\n", "\n"), text);
    }

    #[tokio::test]
    async fn a_date_stands_beside_the_words_and_lies_there_as_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let mailer = Mailer::from_url(Url::from_file_path(folder.path()).unwrap().as_str(), FROM).unwrap();
        assert_eq!(mailer.address(), "office@example.org");
        let ics = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n";
        mailer.invite("guest@example.org", "Шақыру", "Келіңіз", Invite { method: "CANCEL", ics }).await.unwrap();
        let file = std::fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
        let mail = std::fs::read_to_string(file).unwrap();
        assert_eq!(mail.matches("text/calendar; method=CANCEL; charset=utf-8").count(), 2, "{mail}");
        assert!(mail.contains("attachment; filename=\"invite.ics\"") && mail.contains("multipart/alternative"));
        assert_eq!(mail.matches("METHOD:CANCEL").count(), 2, "{mail}");
    }

    #[tokio::test]
    async fn without_an_address_nothing_is_sent_and_that_is_said() {
        let mailer = Mailer::none();
        assert!(!mailer.is_set());
        assert!(words(mailer.send("aigul@example.org", "s", "t").await).contains("no way to send mail is set"));
    }

    #[test]
    fn a_wrong_address_is_told_without_repeating_its_password() {
        for url in
            ["ftp://u:geheim@host", "smtps://u:geheim@", "nothing", "smtps://u:geheim@host:port", "file://host/x"]
        {
            let said = words(Mailer::from_url(url, FROM));
            assert!(said.contains("smtps://user:password@host") && !said.contains("geheim"), "{url}: {said}");
        }
        assert!(words(Mailer::from_url("smtp://localhost", "nobody")).contains("Office <office@example.org>"));
        let set = Mailer::from_url("smtps://u:geheim@mail.example.org", FROM).unwrap();
        assert_eq!(format!("{set:?}"), "Mailer(…)");
    }

    #[test]
    fn addresses_are_told_from_other_words() {
        for good in ["aigul@example.org", "a.b+c@sub.example.kz", "аигуль@пример.қаз"] {
            assert!(is_address(good), "{good}");
        }
        let long = format!("{}@example.org", "a".repeat(250));
        for wrong in
            ["", "aigul", "aigul@", "@example.org", "a b@example.org", "a@example.org\r\nBcc: b@example.org", &long]
        {
            assert!(!is_address(wrong), "{wrong}");
        }
    }

    /// A server that greets, offers no TLS, and refuses whomever mail is for. Gives its address and what it was told.
    async fn refusing() -> (String, tokio::task::JoinHandle<Vec<String>>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let told = tokio::spawn(async move {
            let (mut socket, _) = listener.accept().await.unwrap();
            let (read, mut write) = socket.split();
            let (mut lines, mut told) = (BufReader::new(read).lines(), Vec::new());
            write.write_all(b"220 test\r\n").await.unwrap();
            while let Ok(Some(line)) = lines.next_line().await {
                let answer = match line.get(..4) {
                    Some("RCPT") => "550 <aigul@example.org> is unknown\r\n",
                    Some("QUIT") => "221 bye\r\n",
                    _ => "250 fine\r\n",
                };
                told.push(line);
                if write.write_all(answer.as_bytes()).await.is_err() {
                    break;
                }
            }
            told
        });
        (format!("127.0.0.1:{port}"), told)
    }

    #[tokio::test]
    async fn a_refusal_names_its_number_and_not_the_person() {
        let (at, told) = refusing().await;
        let mailer = Mailer::from_url(&format!("smtp://{at}"), FROM).unwrap();
        let said = words(mailer.send("aigul@example.org", "s", "t").await);
        assert!(said.contains("550") && !said.contains("aigul"), "{said}");
        drop(mailer);
        assert!(told.await.unwrap().iter().any(|line| line == "RCPT TO:<aigul@example.org>"));
    }

    #[tokio::test]
    async fn a_server_on_another_machine_must_speak_tls() {
        let (at, told) = refusing().await;
        // The same server by a name that is not this machine's.
        let mailer =
            Mailer::from_url(&format!("smtp://{}?tls=opportunistic", at.replace("127.0.0.1", "127.0.0.2")), FROM);
        let other = TcpListener::bind(at.replace("127.0.0.1", "127.0.0.2")).await.unwrap();
        let passed_on = tokio::spawn(async move {
            let (mut here, _) = other.accept().await.unwrap();
            let mut there = tokio::net::TcpStream::connect(at).await.unwrap();
            let _ = tokio::io::copy_bidirectional(&mut here, &mut there).await;
        });
        mailer.unwrap().send("aigul@example.org", "s", "t").await.unwrap_err();
        passed_on.await.unwrap();
        assert!(told.await.unwrap().iter().all(|line| !line.starts_with("MAIL")), "nothing went over in clear");
    }
}
