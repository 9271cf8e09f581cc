namespace Compliance.Cli.Tests.LanguageServer;

/// <summary>Completion at places of all kinds of files, in both spellings, in text that is broken because it is being written.</summary>
internal sealed class LspCompletionTests
{
    private const string Rule = "pack/rules/del-02-insured.yaml";
    private const string Cases = "pack/rules/del-02-insured.cases.yaml";

    // The line that is being written, in a rule that is whole otherwise.
    private const string Head = "id: del-02-insured\ntitle: { zh: 甲, en: A }\nclause: DEL-02\nmodality: obligation\nseverity: medium\nsubject: delivery\n";
    private const string Kopf = "编号: del-02-insured\n标题: { 中文: 甲, 英文: A }\n对象: 配送业务\n";

    private static IEnumerable<TestCaseData> Places()
    {
        // Keys: those that are written are not offered again, a colon follows.
        yield return Place("keys of a rule", Rule, Head + "appl§", "applies_when", "applies_when: ");
        yield return Place("keys in Chinese", Rule, Kopf + "适§", "适用于", "适用于: ");
        yield return Place("keys before others", Rule, "id: x\n§\nsubject: delivery\n", "title", "title: ");

        // Words, and what is registered elsewhere.
        yield return Place("words", Rule, "id: x\nseverity: cr§", "critical", "critical");
        yield return Place("words in Chinese", Rule, "编号: x\n严重程度: §", "一般", "一般");
        yield return Place("entities", Rule, "id: x\nsubject: §", "delivery", "delivery");
        yield return Place("entities by label", Rule, "编号: x\n对象: 配§", "配送业务", "配送业务");
        yield return Place("clauses by their words", Rule, "id: x\nclause: 足额§", "DEL-02", "DEL-02");
        yield return Place("sources", Rule, Head + "basis:\n  - { source: del§", "delivery-law", "delivery-law");
        yield return Place("sources by title", Rule, Head + "basis:\n  - source: 配送法§", "delivery-law", "delivery-law");
        yield return Place("articles of the source before", Rule, Head + "basis:\n  - { source: delivery-law, article: § }", "5", "\"5\"");
        yield return Place("articles in quotes", Rule, Head + "basis:\n  - { source: delivery-law, article: \"§", "5", "5");
        yield return Place("articles of the source behind", Rule, Head + "basis:\n  - { article: §, source: delivery-law }", "9", "\"9\"");

        // Conditions.
        yield return Place("fields", Rule, Head + "requires:\n  ins§", "insured", "insured: ");
        yield return Place("fields in Chinese", Rule, Kopf + "要求:\n  保险§", "保险金额", "保险金额: ");
        yield return Place("fields in brackets", Rule, Head + "requires: { cov§", "cover", "cover: ");
        yield return Place("parts of a period", Rule, Head + "requires: { period.§", "period.from", "period.from: ");
        yield return Place("what is looked for", Rule, Head + "forbids:\n  no lic§", "no licence", "no licence: ");
        yield return Place("what is looked for, in Chinese", Rule, Kopf + "禁止:\n  无 许§", "无 许可", "无 许可: ");
        yield return Place("fields of what is looked for", Rule, Head + "forbids:\n  no licence:\n    §", "kind", "kind: ");
        yield return Place("codes", Rule, Head + "forbids:\n  no licence:\n    kind: §", "courier", "courier");
        yield return Place("codes in a list", Rule, Head + "forbids:\n  no licence:\n    kind: [other, §", "courier", "courier");
        yield return Place("codes by label", Rule, Head + "forbids:\n  no licence: { kind: 快递§", "快递许可", "快递许可");
        yield return Place("tests", Rule, Head + "requires: { cover: { §", "at_least", "at_least: ");
        yield return Place("tests in Chinese", Rule, Kopf + "要求: { 保险金额: { 不§", "不低于", "不低于: ");
        yield return Place("thresholds", Rule, Head + "requires: { cover: { at_least: parameter le§", "parameter least-cover", "parameter least-cover");
        yield return Place("paths by name", Rule, Head + "forbids: { no licence: { valid: { covers: $delivery.per§", "$delivery.period", "$delivery.period");
        yield return Place("places in a message", Rule, Head + "message: { en: \"It is {delivery.ti§", "It is {delivery.title", "It is {delivery.title");

        // Below what is broken.
        yield return Place("below a broken line", Rule, "id: x\ntitle: { zh: 甲\n\nsubject: delivery\nrequires:\n  - : [\nseverity: §", "low", "low");

        // Cases and declarations.
        yield return Place("rules", Cases, "rule: §", "del-01-licence", "del-01-licence");
        yield return Place("entities of a declaration", Cases, "rule: del-02-insured\ncases:\n  - name: { zh: 甲 }\n    given:\n      del§", "deliveries", "deliveries: ");
        yield return Place("facts", Cases, "rule: del-02-insured\ncases:\n  - given: { deliveries: [{ id: a, ins§", "insured", "insured: ");
        yield return Place("codes of facts", Cases, "rule: x\ncases:\n  - given:\n      licences:\n        - id: l\n          kind: §", "courier", "courier");
        yield return Place("facts in Chinese", "pack/rules/del-02-cover.cases.yaml", "规则: del-02-cover\n案例:\n  - 给定: { 配送业务清单: [{ 编号: a, 投§", "投保", "投保: ");
        yield return Place("outcomes", Cases, "rule: x\ncases:\n  - expect: viol§", "violation", "violation");
        yield return Place("what is cited", Cases, "rule: x\ncases:\n  - expect: { outcome: violation, cites: [delivery-law §", "delivery-law 5", "delivery-law 5");

        // Vocabulary, sources, clauses, parameters.
        yield return Place("types", "vocabulary/vocabulary.yaml", "entities:\n  licence:\n    fields:\n      kind: { type: code §", "code licence_kind", "code licence_kind");
        yield return Place("keys of a field", "vocabulary/vocabulary.yaml", "entities:\n  licence:\n    fields:\n      kind:\n        §", "label", "label: ");
        yield return Place("keys of an article", "sources/delivery-law.yaml", "id: delivery-law\narticles:\n  - article: \"3\"\n    su§", "summary", "summary: ");
        yield return Place("keys of a clause", "pack/clauses.yaml", "clauses:\n  - id: DEL-01\n    mod§", "modality", "modality: ");
        yield return Place("source of a threshold", "pack/parameters.yaml", "parameters:\n  - id: least-cover\n    values:\n      - { value: 1, source: §", "delivery-law", "delivery-law");

        static TestCaseData Place(string what, string file, string text, string label, string written) => new TestCaseData(file, text, label, written).SetName($"{{m}}({what})");
    }

    [Test]
    public async Task Complete_AtManyPlaces_OffersWhatCanBeWritten()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        var missed = new List<string>();
        foreach (var place in Places())
        {
            var (file, text, label, written) = ((string)place.Arguments[0]!, (string)place.Arguments[1]!, (string)place.Arguments[2]!, (string)place.Arguments[3]!);
            var offers = await workspace.CompleteAsync(file, text);
            if (offers.GetValueOrDefault(label) != written)
            {
                missed.Add($"{place.TestName}: {offers.GetValueOrDefault(label) ?? "not offered"}; offered: {string.Join(" | ", offers.Keys.Take(12))}");
            }
        }

        string.Join("\n", missed).Should().BeEmpty();
    }

    [Test]
    public async Task Complete_WhereNothingCanBeKnown_OffersNothing()
    {
        await using var workspace = await LspWorkspace.OpenAsync();

        (await workspace.CompleteAsync(Rule, Head + "note:\n  zh: |\n    se§")).Should().BeEmpty();
        (await workspace.CompleteAsync(Rule, "# sub§")).Should().BeEmpty();
        (await workspace.CompleteAsync(Rule, "id: x\nid§")).Should().NotContainKey("id");
    }
}
