using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Corpora;
using Compliance.Binding.Shapes;
using Compliance.Dispositions.Shapes;
using Compliance.Rules;
using Compliance.Rules.Loading.Contents;
using Compliance.Text;

namespace Compliance.Authoring.Schemas;

/// <summary>
/// The JSON Schemas (2020-12) of the files that people write, for completion and correction in an editor. Keys and words come from the tables that the
/// binders are held to; fields, codes, sources and other names from a rulebook.
/// </summary>
/// <remarks>A schema accepts what loads. What it refuses does not load; what needs more than one file, or a calculation, it leaves to the binders.</remarks>
public static class AuthoringSchemas
{
    /// <summary>The id of the schema of declarations.</summary>
    public const string Declaration = "declaration";

    /// <summary>Gets the kinds of files, in the order of docs/rule-language.md §1.</summary>
    public static ImmutableArray<AuthoredFile> Kinds { get; } =
    [
        .. RuleFileForms.All,
        new(CaseShapes.File, RuleFileForms.CasePatterns),
        new(CorpusShapes.File, RuleFileForms.CorpusPatterns),
        new(WaiverShapes.File, []),
    ];

    /// <summary>Makes the schemas.</summary>
    /// <param name="rulebook">Whose names are offered.</param>
    /// <param name="further">Further kinds of files, as the settings of a tool.</param>
    /// <returns>The schemas by kind, that of declarations last.</returns>
    public static ImmutableArray<AuthoringSchema> Of(Rulebook rulebook, params IEnumerable<AuthoredFile> further)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return
        [
            .. Kinds.Concat(further).Select(k => Make(k.Shape.Id, k.Shape.Name, k.Patterns, rulebook, s => s.Shapes.Of(k.Shape))),
            Make(Declaration, new("申报", "declaration"), [], rulebook, static s => s.Declarations.Whole()),
        ];
    }

    private static AuthoringSchema Make(string id, LocalizedText name, ImmutableArray<string> patterns, Rulebook rulebook, Func<SchemaParts, JsonObject> root) =>
        new(id, name, patterns, () => Whole(name, rulebook, root));

    private static JsonObject Whole(LocalizedText name, Rulebook rulebook, Func<SchemaParts, JsonObject> root)
    {
        var parts = new SchemaParts(rulebook);
        var schema = root(parts);
        var whole = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = name.In(Language.Both),
        };
        foreach (var (key, value) in schema)
        {
            whole[key] = value?.DeepClone();
        }

        whole["$defs"] = parts.Definitions();
        return whole;
    }
}
