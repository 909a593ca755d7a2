//! A version as DCAT-AP 3 in JSON-LD, so that catalogues of data find it. Vocabularies are those of the Publications Office
//! of the European Union, which DCAT-AP names; what they hold is typed here, so that nothing has to be fetched.

use super::Publisher;
use super::package::{File, Version};
use base::{Timestamp, Trilingual};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";
const MEDIA: &str = "https://www.iana.org/assignments/media-types";

/// A word in each language.
fn three(words: &Trilingual) -> Value {
    let one = |lang: &str, text: &str| json!({ "@language": lang, "@value": text });
    json!([one("kk", &words.kk), one("ru", &words.ru), one("en", &words.en)])
}

fn at(id: impl AsRef<str>) -> Value {
    json!({ "@id": id.as_ref() })
}

fn moment(at: Timestamp) -> Value {
    json!({ "@type": "xsd:dateTime", "@value": at.to_string() })
}

fn languages() -> Vec<Value> {
    ["KAZ", "RUS", "ENG"].iter().map(|code| at(format!("{AUTHORITY}/language/{code}"))).collect()
}

/// Subjects of data about rights, in the list of themes of data.
const THEMES: [(&str, &str); 2] =
    [("JUST", "Justice, legal system and public safety"), ("GOVE", "Government and public sector")];

fn context() -> Value {
    json!({
        "adms": "http://www.w3.org/ns/adms#",
        "dcat": "http://www.w3.org/ns/dcat#",
        "dcatap": "http://data.europa.eu/r5r/",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "spdx": "http://spdx.org/rdf/terms#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

/// The catalogue of one version; `files` are those it is made of, its archive comes on top.
pub(super) fn catalog(version: &Version<'_>, files: &[File]) -> Value {
    let publisher = version.publisher;
    let mut graph = frame(publisher);
    graph.push(json!({
        "@id": format!("{}/data", publisher.origin),
        "@type": "dcat:Catalog",
        "dct:title": three(&publisher.names),
        "dct:description": three(&publisher.names),
        "dct:publisher": at(&publisher.origin),
        "dct:language": languages(),
        "dct:license": at(version.content.licence.address()),
        "dct:modified": moment(version.at),
        "dct:spatial": at(place(publisher)),
        "dcat:themeTaxonomy": at(format!("{AUTHORITY}/data-theme")),
        "foaf:homepage": at(format!("{}/kk/data", publisher.origin)),
        "dcat:dataset": [at(version.home())],
    }));
    graph.push(document(&format!("{}/kk/data", publisher.origin)));
    graph.push(document(&format!("{}/kk/data/{}", publisher.origin, version.name)));
    graph.push(json!({
        "@id": version.content.licence.address(),
        "@type": "dct:LicenseDocument",
        "dct:title": { "@language": "en", "@value": version.content.licence.title() },
    }));
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).chain(["all.zip"]).collect();
    let distributions: Vec<Value> =
        names.iter().map(|name| at(format!("{}/{name}#distribution", version.address()))).collect();
    graph.push(dataset(version, &distributions));
    graph.extend(files.iter().map(|file| distribution(version, &file.name, file.media, Some(file))));
    graph.push(distribution(version, "all.zip", "application/zip", None));
    graph.extend(media());
    json!({ "@context": context(), "@graph": graph })
}

fn place(publisher: &Publisher) -> String {
    format!("https://www.iso.org/obp/ui/#iso:code:3166:{}", publisher.country)
}

fn document(address: &str) -> Value {
    json!({ "@id": address, "@type": "foaf:Document" })
}

/// What every version says of the institution and of vocabularies.
fn frame(publisher: &Publisher) -> Vec<Value> {
    let mut graph = vec![
        json!({
            "@id": publisher.origin,
            "@type": "foaf:Agent",
            "foaf:name": three(&publisher.names),
            "dct:type": at("http://purl.org/adms/publishertype/NationalAuthority"),
        }),
        json!({ "@id": "http://purl.org/adms/publishertype/NationalAuthority", "@type": "skos:Concept" }),
        json!({
            "@id": format!("{}/data#contact", publisher.origin),
            "@type": ["vcard:Organization", "vcard:Kind"],
            "vcard:fn": three(&publisher.names),
            "vcard:hasURL": at(format!("{}/kk/institution", publisher.origin)),
        }),
        json!({
            "@id": place(publisher),
            "@type": "dct:Location",
            "skos:prefLabel": three(&publisher.country_names),
        }),
        json!({ "@id": format!("{AUTHORITY}/data-theme"), "@type": "skos:ConceptScheme",
            "dct:title": { "@language": "en", "@value": "Data theme" } }),
        json!({ "@id": format!("{AUTHORITY}/frequency/IRREG"), "@type": "dct:Frequency" }),
        json!({ "@id": format!("{AUTHORITY}/access-right/PUBLIC"), "@type": "dct:RightsStatement" }),
        json!({ "@id": format!("{AUTHORITY}/planned-availability/STABLE"), "@type": "skos:Concept",
            "skos:prefLabel": { "@language": "en", "@value": "stable" } }),
        json!({ "@id": "spdx:checksumAlgorithm_sha256", "@type": "spdx:ChecksumAlgorithm" }),
        json!({ "@id": "https://datapackage.org/profiles/2.0/datapackage.json", "@type": "dct:Standard" }),
    ];
    graph.extend(
        ["KAZ", "RUS", "ENG"]
            .map(|code| json!({ "@id": format!("{AUTHORITY}/language/{code}"), "@type": "dct:LinguisticSystem" })),
    );
    graph.extend(THEMES.map(|(code, name)| {
        json!({
            "@id": format!("{AUTHORITY}/data-theme/{code}"),
            "@type": "skos:Concept",
            "skos:inScheme": at(format!("{AUTHORITY}/data-theme")),
            "skos:prefLabel": { "@language": "en", "@value": name },
        })
    }));
    graph
}

/// Kinds of files with the codes the Publications Office has for them.
const KINDS: [(&str, &str); 4] =
    [("text/csv", "CSV"), ("application/json", "JSON"), ("application/ld+json", "JSON_LD"), ("application/zip", "ZIP")];

fn media() -> Vec<Value> {
    let of = |(media, code): (&str, &str)| {
        [
            json!({ "@id": format!("{MEDIA}/{media}"), "@type": "dct:MediaType" }),
            json!({ "@id": format!("{AUTHORITY}/file-type/{code}"), "@type": "dct:MediaTypeOrExtent" }),
        ]
    };
    KINDS.into_iter().flat_map(of).collect()
}

fn dataset(version: &Version<'_>, distributions: &[Value]) -> Value {
    let (content, publisher, period) = (version.content, version.publisher, version.period());
    let day = |day: Option<base::Date>| day.map(|day| json!({ "@type": "xsd:date", "@value": day.to_string() }));
    json!({
        "@id": version.home(),
        "@type": "dcat:Dataset",
        "dct:title": three(&content.titles),
        "dct:description": three(&content.about),
        "dct:identifier": version.home(),
        "dct:publisher": at(&publisher.origin),
        "dcat:contactPoint": at(format!("{}/data#contact", publisher.origin)),
        "dct:issued": moment(version.first_at),
        "dct:modified": moment(version.at),
        "dcat:version": version.n.to_string(),
        "adms:versionNotes": three(&content.changes),
        "dct:language": languages(),
        "dcat:theme": THEMES.iter().map(|(code, _)| at(format!("{AUTHORITY}/data-theme/{code}"))).collect::<Vec<_>>(),
        "dcat:keyword": version.figures.iter().flat_map(|f| {
            let names = &f.content.titles;
            [("kk", &names.kk), ("ru", &names.ru), ("en", &names.en)]
                .map(|(lang, text)| json!({ "@language": lang, "@value": text }))
        }).collect::<Vec<_>>(),
        "dct:spatial": at(place(publisher)),
        "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": day(period.from),
            "dcat:endDate": day(period.until),
        },
        "dct:accrualPeriodicity": at(format!("{AUTHORITY}/frequency/IRREG")),
        "dct:accessRights": at(format!("{AUTHORITY}/access-right/PUBLIC")),
        "dcat:landingPage": at(format!("{}/kk/data/{}", publisher.origin, version.name)),
        "dcat:distribution": distributions,
    })
}

fn distribution(version: &Version<'_>, name: &str, media: &str, file: Option<&File>) -> Value {
    let address = format!("{}/{name}", version.address());
    let kind = KINDS.iter().find(|(known, _)| *known == media).map_or("", |(_, code)| code);
    let mut node = json!({
        "@id": format!("{address}#distribution"),
        "@type": "dcat:Distribution",
        "dct:title": name,
        "dcat:accessURL": at(version.home()),
        "dcat:downloadURL": at(&address),
        "dcat:mediaType": at(format!("{MEDIA}/{media}")),
        "dct:format": at(format!("{AUTHORITY}/file-type/{kind}")),
        "dct:license": at(version.content.licence.address()),
        "dct:issued": moment(version.at),
        "dct:language": languages(),
        "dcatap:availability": at(format!("{AUTHORITY}/planned-availability/STABLE")),
    });
    if let (Some(node), Some(file)) = (node.as_object_mut(), file) {
        let length = json!({ "@type": "xsd:nonNegativeInteger", "@value": file.bytes.len().to_string() });
        let hash = json!({ "@type": "xsd:hexBinary", "@value": file.sha256() });
        node.insert("dcat:byteSize".into(), length);
        node.insert(
            "spdx:checksum".into(),
            json!({
                "@type": "spdx:Checksum",
                "spdx:algorithm": at("spdx:checksumAlgorithm_sha256"),
                "spdx:checksumValue": hash,
            }),
        );
        if file.name == "datapackage.json" {
            node.insert("dct:conformsTo".into(), at("https://datapackage.org/profiles/2.0/datapackage.json"));
        }
        if let Some(figure) = version.figures.iter().find(|f| name.strip_suffix(".csv") == Some(&f.key)) {
            node.insert("dct:description".into(), three(&figure.content.definition));
        }
    }
    node
}

/// The catalogues of several releases as one.
pub fn merged(catalogs: &[Value]) -> Value {
    let mut nodes: BTreeMap<String, Value> = BTreeMap::new();
    let all = catalogs.iter().filter_map(|catalog| catalog.get("@graph")?.as_array()).flatten();
    for node in all {
        let Some(id) = node.get("@id").and_then(Value::as_str) else { continue };
        let Some(there) = nodes.get_mut(id) else {
            nodes.insert(id.to_owned(), node.clone());
            continue;
        };
        if let (Some(list), Some(more)) = (
            there.get_mut("dcat:dataset").and_then(Value::as_array_mut),
            node.get("dcat:dataset").and_then(Value::as_array),
        ) {
            list.extend(more.iter().cloned());
        }
    }
    json!({ "@context": context(), "@graph": nodes.into_values().collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_releases_stand_in_one_catalogue_and_share_what_they_both_name() {
        let one = |dataset: &str| {
            json!({ "@graph": [
            { "@id": "https://a.example/data", "dcat:dataset": [{ "@id": dataset }] },
            { "@id": dataset, "@type": "dcat:Dataset" },
            { "@id": "https://a.example", "@type": "foaf:Agent" },
        ] })
        };
        let both = merged(&[one("https://a.example/data/x"), one("https://a.example/data/y")]);
        let graph = both["@graph"].as_array().unwrap();
        assert_eq!(graph.len(), 4);
        let catalog = graph.iter().find(|node| node["@id"] == "https://a.example/data").unwrap();
        assert_eq!(catalog["dcat:dataset"].as_array().unwrap().len(), 2);
    }
}
