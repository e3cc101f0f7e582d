//! Forms as a browser without JavaScript sends them.

/// Fields of a form, of which some are made up while the test runs.
pub fn fields(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// What a browser sends of the form with this action, with some of its fields filled in otherwise.
pub fn filled(page: &str, action: &str, otherwise: &[(&str, &str)]) -> Vec<(String, String)> {
    let start = page.find(&format!("action=\"{action}\"")).unwrap_or_else(|| panic!("no form of {action} in {page}"));
    let form = &page[start..start + page[start..].find("</form>").unwrap()];
    let mut sent = Vec::new();
    let mut choice: Option<String> = None;
    for tag in form.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap_or((tag, ""));
        let name = attribute(tag, "name");
        let is = |kind: &str| attribute(tag, "type").as_deref() == Some(kind);
        match tag.split([' ', '/']).next().unwrap_or_default() {
            "input" if (is("checkbox") || is("radio")) && attribute(tag, "checked").is_none() => {}
            "input" if is("submit") || is("file") => {}
            "input" => sent.extend(name.map(|name| (name, attribute(tag, "value").unwrap_or_default()))),
            "textarea" => sent.extend(name.map(|name| (name, plain(text)))),
            "select" => choice = name,
            "option" => {
                let chosen = attribute(tag, "selected").is_some();
                let value = attribute(tag, "value").unwrap_or_else(|| plain(text));
                if let Some(name) = &choice {
                    match sent.iter_mut().find(|(other, _)| other == name) {
                        Some((_, first)) if chosen => *first = value,
                        Some(_) => {}
                        None => sent.push((name.clone(), value)),
                    }
                }
            }
            _ => {}
        }
    }
    sent.retain(|(name, _)| otherwise.iter().all(|(other, _)| other != name));
    sent.extend(fields(otherwise));
    sent
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let there = tag.match_indices(name).find_map(|(start, _)| {
        let before = tag[..start].ends_with(char::is_whitespace);
        let after = &tag[start + name.len()..];
        match after.strip_prefix("=\"") {
            Some(value) if before => value.split('"').next(),
            None if before && after.chars().next().is_none_or(|next| next.is_whitespace() || next == '/') => Some(""),
            _ => None,
        }
    });
    there.map(plain)
}

fn plain(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'").replace("&amp;", "&")
}
