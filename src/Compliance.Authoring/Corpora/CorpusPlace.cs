namespace Compliance.Authoring.Corpora;

/// <summary>Where a corpus file lies: <c>corpus/&lt;kind&gt;/&lt;family&gt;/&lt;name&gt;.yaml</c>, wherever the folder <c>corpus</c> is.</summary>
/// <param name="Kind">What its declaration is.</param>
/// <param name="Family">The field of business or of law, for counting.</param>
public sealed record CorpusPlace(CorpusKind Kind, string Family)
{
    private const string Folder = "corpus";
    private const string Extension = ".yaml";

    /// <summary>Finds the place of a file.</summary>
    /// <param name="path">The path, with slashes.</param>
    /// <returns>The place; <see langword="null"/> for what is no corpus file.</returns>
    public static CorpusPlace? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var isCorpusFile = path.EndsWith(Extension, StringComparison.Ordinal) && !path.EndsWith(Cases.CaseFileReader.Suffix, StringComparison.Ordinal);
        return isCorpusFile && path.Split('/') is [.., Folder, var kind, var family, _] && KindOf(kind) is { } found ? new CorpusPlace(found, family) : null;
    }

    private static CorpusKind? KindOf(string folder) => folder switch
    {
        "lawful" => CorpusKind.Lawful,
        "violations" => CorpusKind.Violations,
        _ => null,
    };
}
