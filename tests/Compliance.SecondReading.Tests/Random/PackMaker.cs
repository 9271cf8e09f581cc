using System.Collections.Immutable;
using System.Globalization;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>Makes random packs: sources that begin and end in the window, parameters, terms, rules, mitigations.</summary>
internal sealed class PackMaker(Dice dice, Vocabulary vocabulary)
{
    private const int Rules = 8;

    private static readonly ImmutableArray<string> Sources = ["law-one", "law-two", "order", "notice", "policy", "recalled", "draft"];

    private readonly ConditionMaker _conditions = new(dice);

    private ImmutableArray<(EntityType Subject, Place Term)> _terms = [];

    /// <summary>Makes a pack.</summary>
    public ImmutableArray<(string Path, Tree Content)> Create()
    {
        var hasInstrument = !dice.OneIn(3);
        var files = ImmutableArray.CreateBuilder<(string Path, Tree Content)>();
        files.AddRange(Sources.Select(s => ($"sources/{s}.yaml", (Tree)Source(s))));
        files.Add(("sources/always.yaml", Always()));
        files.Add(("pack/parameters.yaml", new Tree.Map(("parameters", new Tree.Items([.. ValueMaker.Parameters.Select(Parameter), .. ValueMaker.Rates.Select(Rate)])))));
        files.Add(("pack/pack.yaml", new Tree.Map([
            ("id", Word("random")), ("version", Word("1.0.0")), ("title", Label("pack")), ("calendar", Word("harbour")),
            .. hasInstrument ? [("instrument", Word("policy"))] : Array.Empty<(string, Tree)>()])));
        files.Add(("pack/definitions.yaml", new Tree.Map(("definitions", new Tree.Items([.. Definitions()])))));
        files.AddRange(Enumerable.Range(1, Rules).Select(i => ($"pack/rules/rule-{i.ToString(CultureInfo.InvariantCulture)}.yaml", (Tree)Rule(i, hasInstrument))));
        if (hasInstrument)
        {
            files.Add(("pack/mitigations.yaml", new Tree.Map(("mitigations", new Tree.Items([.. Enumerable.Range(1, dice.Next(4)).Select(Mitigation)])))));
        }

        return files.ToImmutable();
    }

    private static Tree.Leaf Word(string text) => new(text);

    private static Tree.Map Label(string text) => new(("zh", Word($"例{text}")), ("en", Word(text)));

    private Surroundings Around(EntityType subject) => Surroundings.Of(vocabulary, subject, _terms);

    // What parameters rest on.
    private Tree.Map Always() => new(
        ("id", Word("always")), ("title", Label("always")), ("type", Word("law")), ("issuers", new Tree.Items([Word("机关")])), ("in_force", new Tree.Map(("from", Word(Dice.Text(dice.Start.AddDays(-60)))))),
        ("status", Word("verified")), ("articles", new Tree.Items([new Tree.Map(("article", Word("1")), ("status", Word("verified")), ("summary", Label("article")))])));

    private Tree.Map Source(string id)
    {
        var from = dice.OneIn(2) ? dice.Start.AddDays(-20) : dice.Start.AddDays(dice.Next(12) * 5);
        var article = new Tree.Map([
            ("article", Word("1")), ("status", Word(dice.Pick("verified", "verified", "secondary"))), ("summary", Label("article")), .. Before()]);
        var later = new Tree.Map([
            ("article", Word("2")), ("status", Word("verified")), ("summary", Label("article")), ("in_force", new Tree.Map(("from", Word(Dice.Text(from.AddDays(dice.Next(4) * 5)))))), .. Before(),
            .. dice.OneIn(3) ? [("threatens", new Tree.Map(("text", Label("fine"))))] : Array.Empty<(string, Tree)>()]);
        return new Tree.Map([
            ("id", Word(id)), ("title", Label(id)), ("type", Word(id switch
            {
                "law-one" or "law-two" or "recalled" => "law",
                "order" => "regulation",
                "notice" => "notice",
                "policy" => "policy_document",
                _ => "draft",
            })),
            ("issuers", new Tree.Items([Word("机关")])), ("in_force", InForce(from)), ("status", Word(id == "recalled" ? "unverified" : "verified")),
            .. id == "notice" ? [("implements", new Tree.Items([Word("law-one")]))] : Array.Empty<(string, Tree)>(),
            .. Before(), ("articles", new Tree.Items([article, later]))]);
    }

    // Law that begins before the window, or in it, and mostly has no end.
    private Tree.Map InForce(DateOnly from) => new([
        ("from", Word(Dice.Text(from))),
        .. dice.OneIn(4) ? [("until", Word(Dice.Text(from.AddDays(20 + (dice.Next(8) * 5)))))] : Array.Empty<(string, Tree)>()]);

    private IEnumerable<(string Key, Tree Value)> Before() => dice.OneIn(5) ? [("not_applicable_before", Label("no such duty"))] : [];

    private Tree.Map Parameter((string Id, string Type, FactTypeKind Kind) parameter) => Dated(
        [("id", Word(parameter.Id)), ("label", Label(parameter.Id)), ("type", Word(parameter.Type))],
        () => FactMaker.Plain(dice, TypeOf(parameter.Kind)).Text);

    private Tree.Map Rate((string Id, string From, string To) rate) => Dated(
        [("id", Word(rate.Id)), ("label", Label(rate.Id)), ("type", Word("rate")), ("from", Word(rate.From)), ("to", Word(rate.To))],
        () => dice.Pick("2", "0.5", "7.8012"));

    private FactType TypeOf(FactTypeKind kind) => kind == FactTypeKind.Money
        ? new FactType.MoneyType([vocabulary.FindCurrency("CNY")!])
        : new[] { FactType.Integer, FactType.Percent, FactType.Duration, FactType.Date, FactType.Decimal }.First(t => t.Kind == kind);

    // One value, or two that follow each other, with a gap or none.
    private Tree.Map Dated(ImmutableArray<(string, Tree)> head, Func<string> value)
    {
        var change = dice.Day();
        ImmutableArray<Tree.Map> days = dice.Next(3) switch
        {
            0 => [new Tree.Map()],
            1 => [new Tree.Map(("until", Word(Dice.Text(change)))), new Tree.Map(("from", Word(Dice.Text(change.AddDays(1 + (dice.Next(2) * 5))))))],
            _ => [new Tree.Map(("from", Word(Dice.Text(change))))],
        };
        return new Tree.Map([.. head, ("values", new Tree.Items([.. days.Select(d => new Tree.Map([
            ("value", Word(value())), ("source", Word("always")), ("article", Word("1")), ("status", Word(dice.Pick("verified", "verified", "unverified"))),
            .. d.Entries.IsEmpty ? [] : new (string, Tree)[] { ("in_force", d) }]))]))]);
    }

    private IEnumerable<Tree> Definitions()
    {
        foreach (var i in Enumerable.Range(1, 4))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"term_{i}");
            var subject = dice.Among(vocabulary.Entities);
            var head = ImmutableArray.Create(("id", Word(id)), ("label", (Tree)Label(id)), ("subject", Word(subject.Id)));
            var type = dice.Pick(FactType.Boolean, FactType.Boolean, TypeOf(FactTypeKind.Money), FactType.Duration, FactType.Date, FactType.Integer);
            if (type == FactType.Boolean)
            {
                yield return new Tree.Map([.. head, ("when", _conditions.Create(Around(subject), 2))]);
            }
            else
            {
                Tree value = type.Kind is FactTypeKind.Money or FactTypeKind.Integer or FactTypeKind.Date && _conditions.Aggregate(Around(subject), type, 2) is { } aggregate
                    ? aggregate
                    : new ValueMaker(dice).Create(Around(subject), type, 2);
                yield return new Tree.Map([.. head, ("value", value)]);
            }

            _terms = _terms.Add((subject, new Place(id, type)));
        }
    }

    private Tree.Map Rule(int number, bool hasClause)
    {
        var subject = dice.Among(vocabulary.Entities);
        subject = dice.OneIn(2) ? vocabulary.FindEntity(dice.Pick("voyage", "survey"))! : subject;
        var modality = dice.Pick("prohibition", "prohibition", "obligation", "caution", "encouragement");
        var around = Around(subject);
        var size = dice.Next(4);
        var dates = subject.Fields.Where(f => f.Type.Kind == FactTypeKind.Date).Select(f => f.Id).ToList();
        return new Tree.Map([
            ("id", Word(string.Create(CultureInfo.InvariantCulture, $"rule-{number}"))), ("title", Label("rule")), ("severity", Word("medium")), ("modality", Word(modality)), ("subject", Word(subject.Id)),
            .. hasClause ? [("clause", Word("C-" + modality.ToUpperInvariant()))] : Array.Empty<(string, Tree)>(),
            ("basis", Citations(atLeast: 1)), .. Before(),
            .. dice.OneIn(4) ? [("in_force", dice.InForce())] : Array.Empty<(string, Tree)>(),
            .. dice.OneIn(4) && dates.Count > 0 ? [("days_from", Word(dice.Among(dates)))] : Array.Empty<(string, Tree)>(),
            .. dice.OneIn(2) ? [("applies_when", _conditions.Create(around, size - 1))] : Array.Empty<(string, Tree)>(),
            (modality == "encouragement" ? "encourages" : dice.Pick("requires", "forbids"), _conditions.Create(around, size)),
            .. dice.OneIn(2) ? [("exceptions", new Tree.Items([.. Enumerable.Range(1, 1 + dice.Next(2)).Select(i => Exception(around, i, size - 1))]))] : Array.Empty<(string, Tree)>(),
            .. dice.OneIn(6) ? [("safety_bottom_line", Word("true"))] : Array.Empty<(string, Tree)>(),
            ("message", dice.OneIn(8) ? Label("at most {parameter p-count}") : Label("no")), ("remedy", Label("yes"))]);
    }

    private Tree.Map Exception(Surroundings around, int number, int size) => new([
        ("label", Label(string.Create(CultureInfo.InvariantCulture, $"exception {number}"))),
        .. dice.OneIn(2) ? [("basis", Citations(atLeast: 1))] : Array.Empty<(string, Tree)>(),
        ("when", _conditions.Create(around, size))]);

    private Tree.Items Citations(int atLeast) => new([.. Enumerable.Range(0, atLeast + dice.Next(2)).Select(_ => Citation()).DistinctBy(c => c.ToString())]);

    private Tree.Map Citation()
    {
        var source = dice.Among(Sources);
        return dice.Next(4) switch
        {
            0 => new Tree.Map(("source", Word(source))),
            1 => new Tree.Map(("source", Word(source)), ("article", Word("2"))),
            _ => new Tree.Map(("source", Word(source)), ("article", Word("1"))),
        };
    }

    private Tree.Map Mitigation(int number)
    {
        var subject = vocabulary.FindEntity(dice.Pick("voyage", "vessel", "survey", "permit"))!;
        return new Tree.Map([
            ("id", Word(string.Create(CultureInfo.InvariantCulture, $"mitigation-{number}"))), ("title", Label("mitigation")), ("clauses", new Tree.Items([Word("C-CAUTION")])), ("subject", Word(subject.Id)),
            ("when", _conditions.Create(Around(subject), 1)),
            .. dice.OneIn(3) ? [("in_force", dice.InForce())] : Array.Empty<(string, Tree)>()]);
    }
}
