using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Tests.Syntax;

/// <summary>A YAML text of a test as nodes.</summary>
internal static class AuthoredText
{
    public static LocatedNode Read(string yaml, string path = "test.yaml")
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile(path, yaml), ReadLimits.Authored, diagnostics);
        diagnostics.ToSorted().Select(d => $"{d.Span.Position} {d.Message.En}").Should().BeEmpty("the test must be sound YAML");
        return node!;
    }

    /// <summary>Gets the words of the file that a span covers.</summary>
    public static string Words(this SourceSpan span) => span.File is { } file ? file.Text.Substring(span.Start, span.Length) : string.Empty;
}
