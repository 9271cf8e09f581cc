using Compliance.Binding;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>The keys of a baseline. A program writes it, so they have one spelling.</summary>
internal static class BaselineKeywords
{
    /// <summary>The version of the shape. Entries of the first one had a count, and could be without a company.</summary>
    public const int Version = 2;

    public static readonly Keyword SchemaVersion = new("schema_version", "schema_version");
    public static readonly Keyword AsOf = new("as_of", "as_of");
    public static readonly Keyword Findings = new("findings", "findings");
    public static readonly Keyword Company = new("company", "company");
    public static readonly Keyword Fingerprint = new("fingerprint", "fingerprint");
    public static readonly Keyword Rule = new("rule", "rule");
    public static readonly Keyword Subject = new("subject", "subject");
    public static readonly Keyword Kind = new("kind", "kind");

    public static readonly LocalizedText File = new("基线", "baseline");
    public static readonly LocalizedText Entry = new("基线条目", "entry of a baseline");
    public static readonly LocalizedText KindOfFinding = new("发现种类", "kind of finding");

    public static readonly (Keyword Word, FindingKind Meaning)[] Kinds = [.. WordsOfFindings.Kinds.All.Select(k => (new Keyword(k.Id, k.Id), k.Meaning))];
}
