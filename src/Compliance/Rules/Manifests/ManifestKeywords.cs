using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Rules.Manifests;

/// <summary>The keys of a manifest. A program writes it, so they have one spelling.</summary>
internal static class ManifestKeywords
{
    public static readonly Keyword Format = new("format", "format");
    public static readonly Keyword Name = new("name", "name");
    public static readonly Keyword Issue = new("issue", "issue");
    public static readonly Keyword Files = new("files", "files");
    public static readonly Keyword Path = new("path", "path");
    public static readonly Keyword Sha256 = new("sha256", "sha256");

    public static readonly LocalizedText File = new("规则清单", "manifest of rules");
    public static readonly LocalizedText Entry = new("规则清单条目", "entry of a manifest of rules");
}
