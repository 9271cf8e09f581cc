using System.Text.Json.Nodes;
using Compliance.Binding;
using Compliance.Binding.Shapes;
using Compliance.Facts.Time;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Schemas;

/// <summary>The schemas of values: of the kinds of plain values in files, and of the types of the vocabulary.</summary>
internal sealed class ValueSchemas(SchemaParts parts)
{
    public const string Day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string Kebab = "^[a-z0-9][a-z0-9-]*(/[a-z0-9-]+)*$";

    private static readonly string LanguageTag = $"^([a-z]{{2,3}}(-[A-Za-z0-9]{{2,8}})*|{string.Join('|', ScalarReading.LanguageWords.Select(k => k.Zh))})$";
    private static readonly string[] Truths = ["true", "false", CommonWords.TrueZh, CommonWords.FalseZh];

    /// <summary>Gets the schema of a kind of plain values.</summary>
    public JsonObject Of(ValueKind kind) => kind switch
    {
        ValueKind.LocalizedText or ValueKind.Template => Localized(),
        ValueKind.Day => Js.Text($"^{Day}$"),
        ValueKind.Days => Js.Text($@"^{Day}( ?\.\. ?{Day})?$"),
        ValueKind.DayCount => Js.Text("^[1-9][0-9]* *" + Js.OneOf(DayCount.Units) + "$"),
        ValueKind.Truth => Truth(),
        ValueKind.Whole => new() { ["type"] = Js.Array("integer", "string"), ["minimum"] = 0, ["pattern"] = "^[0-9]+$" },
        ValueKind.InForce => InForce(),
        ValueKind.Type => Type(),
        ValueKind.Fact => new() { ["type"] = Js.Array("string", "number", "boolean", "array", "object") },
        ValueKind.Condition => parts.Conditions.Any(),
        ValueKind.Expression => Js.AnyOf(Js.Scalar(), parts.Conditions.AggregateOperand()),
        ValueKind.Declaration => parts.Declarations.Given(),
        ValueKind.Excerpt => parts.Declarations.Excerpt(),
        ValueKind.Entity => Js.Enum(parts.Rulebook.Vocabulary.Entities.SelectMany(e => Names(e).Select(n => (n, (LocalizedText?)e.Label)))),
        ValueKind.Rule => Known("rule", Kebab, parts.Rulebook.Rules.Select(r => (r.Id, (LocalizedText?)r.Title))),
        ValueKind.Pack => Known("pack", Kebab, parts.Rulebook.Packs.Select(p => (p.Id, (LocalizedText?)p.Title))),
        ValueKind.Source => Known("source", Kebab, parts.Rulebook.Sources.Select(s => (s.Id, (LocalizedText?)s.Title))),
        ValueKind.Clause => Known("clause", @"^\S+$", parts.Rulebook.Packs.SelectMany(p => p.Clauses).Select(c => (c.Id, (LocalizedText?)c.Text))),
        ValueKind.LegalOrder => Known("legal-order", Kebab, parts.Rulebook.LegalOrders.Select(o => (o.Id, (LocalizedText?)o.Label))),
        ValueKind.Calendar => Known("calendar", Kebab, parts.Rulebook.Calendars.Select(c => (c.Id, (LocalizedText?)c.Label))),
        ValueKind.Currency => Known("currency", @"^\S(.*\S)?$", parts.Rulebook.Vocabulary.Currencies.Select(c => (c.Id, (LocalizedText?)c.Label))),
        ValueKind.Text or ValueKind.Article => Js.Scalar(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    /// <summary>Gets the schema of a value of a type, as conditions and declarations write it on one line.</summary>
    public JsonObject Of(FactType type) => parts.Ref($"value.{NameOf(type)}", () => Literal(type));

    /// <summary>Gets the name of a type in names of definitions.</summary>
    public static string NameOf(FactType type) => type.ToString().Replace(' ', '-');

    /// <summary>Gets all names of an entity.</summary>
    public static IEnumerable<string> Names(EntityType entity) => [entity.Id, entity.Label.Zh, entity.CollectionId, entity.CollectionLabel.Zh];

    public static JsonObject Truth() => new() { ["enum"] = new JsonArray([true, false, .. Truths.Select(t => (JsonNode)t)]) };

    private JsonObject Literal(FactType type) => type switch
    {
        FactType.CodeType code => Js.Enum(code.List.Codes.SelectMany(c => new[] { (c.Id, (LocalizedText?)c.Label), (c.Label.Zh, c.Label) })),
        { Kind: FactTypeKind.Boolean } => Truth(),
        { Kind: FactTypeKind.Date } => Js.Text($"^{Day}$"),
        { Kind: FactTypeKind.Duration } => Js.Text("^[0-9]+ *" + Js.OneOf(DurationUnits.Words) + "$"),
        { Kind: FactTypeKind.Period } => Js.AnyOf(Js.Text($@"^({Day} ?\.\. ?({Day})?|\.\. ?{Day})$"), Ends()),
        { IsNumeric: true } => new() { ["type"] = Js.Array("number", "string"), ["pattern"] = "[0-9]" },
        FactType.ListType list => Js.List(Of(list.Element)),
        _ => Js.Scalar(),
    };

    private JsonObject Ends() => parts.Ref("period", static () => Js.Mapping(new JsonObject
    {
        [CommonWords.From] = End(), [CommonWords.FromZh] = End(), [CommonWords.To] = End(), [CommonWords.ToZh] = End(),
    }));

    private static JsonObject End() => Js.AnyOf(Js.Text($"^({Day}|{CommonWords.Open}|{CommonWords.OpenZh})$"), new JsonObject { ["type"] = "null" });

    private JsonObject Localized() => parts.Ref("text-by-language", static () =>
    {
        var text = Js.Mapping(
            new JsonObject { ["zh"] = Js.Scalar().Described(new("中文。", "In Chinese.")), ["en"] = Js.Scalar().Described(new("英文。", "In English.")) },
            new JsonObject { [LanguageTag] = Js.Scalar() });
        text["minProperties"] = 1;
        return text;
    });

    private JsonObject InForce() => parts.Ref("in-force", static () => Js.Mapping(new JsonObject
    {
        ["from"] = Js.Text($"^{Day}$").Described(new("首日。", "The first day.")),
        ["自"] = Js.Text($"^{Day}$"),
        ["until"] = Js.Text($"^{Day}$").Described(new("末日，含当日。", "The last day, included.")),
        ["至"] = Js.Text($"^{Day}$"),
    }));

    // What the rulebook has is offered; what it does not have yet may be in another file that is being written.
    private JsonObject Known(string name, string pattern, IEnumerable<(string, LocalizedText?)> known) =>
        parts.Ref($"id-of-{name}", () => known.ToList() is { Count: > 0 } ids ? Js.AnyOf(Js.Enum(ids), Js.Text(pattern)) : Js.Text(pattern));

    private JsonObject Type() => parts.Ref("type", () =>
    {
        var vocabulary = parts.Rulebook.Vocabulary;
        var known = TypeWords.Simple
            .Concat(vocabulary.CodeLists.Select(l => $"code {l.Id}")).Concat(vocabulary.Objects.Select(o => $"object {o.Id}")).Concat(vocabulary.Entities.Select(e => $"ref {e.Id}"));
        return Js.AnyOf(Js.Enum(known.Select(k => (k, (LocalizedText?)null))), Js.Text($"^{Js.OneOf(TypeWords.WithName)} \\S+"));
    });
}
