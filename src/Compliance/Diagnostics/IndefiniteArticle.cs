namespace Compliance.Diagnostics;

/// <summary>The indefinite article before a noun that a vocabulary or a table supplies.</summary>
internal static class IndefiniteArticle
{
    /// <summary>Gets a noun with its article: <c>a rule</c>, <c>an Activity</c>.</summary>
    public static string Before(string noun) => $"{(TakesAn(noun) ? "an" : "a")} {noun}";

    /// <summary>As <see cref="Before"/>, for the beginning of a sentence.</summary>
    public static string AtStart(string noun) => $"{(TakesAn(noun) ? "An" : "A")} {noun}";

    // By spelling; "unit", "user" and "European" begin with a consonant all the same.
    private static bool TakesAn(string noun) =>
        noun.Length > 0
        && "aeiouAEIOU".Contains(noun[0], StringComparison.Ordinal)
        && !noun.StartsWith("uni", StringComparison.OrdinalIgnoreCase)
        && !noun.StartsWith("us", StringComparison.OrdinalIgnoreCase)
        && !noun.StartsWith("eu", StringComparison.OrdinalIgnoreCase)
        && !noun.StartsWith("one", StringComparison.OrdinalIgnoreCase);
}
