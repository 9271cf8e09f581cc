using Compliance.Declarations;
using Compliance.Tests.Vocabularies;

namespace Compliance.Tests.Declarations;

/// <summary>Reads the declarations of tests against the sample vocabulary.</summary>
internal static class Declare
{
    public static DeclarationReader Reader { get; } = new(SampleVocabulary.Instance);

    public static DeclarationResult Yaml(string text) => Reader.FromText(text, "company.yaml", DeclarationFormat.Yaml);

    public static DeclarationResult Json(string text) => Reader.FromText(text, "company.json", DeclarationFormat.Json);

    /// <summary>Gets all that a declaration says, but not where it says it.</summary>
    public static string Outline(this Declaration declaration) => string.Join(
        '\n',
        declaration.Sets
            .Select(s => $"{s.Type.Id} {s.State}: {string.Join(" | ", s.Items.Select(i => $"{i.Path} {i.DisplayName} {i.Facts.Canonical}"))}")
            .Prepend($"{declaration.AsOf:O}"));
}
