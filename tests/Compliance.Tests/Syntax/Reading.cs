using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Json;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Tests.Syntax;

/// <summary>What one reading of a text gave: a tree or none, and the mistakes in the order of the file.</summary>
internal sealed record Reading(SourceFile File, LocatedNode? Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads a text as YAML.</summary>
    public static Reading Yaml(string text, ReadLimits? limits = null) => Read(text, YamlReader.Read, limits ?? ReadLimits.Authored);

    /// <summary>Reads a text as JSON.</summary>
    public static Reading Json(string text, ReadLimits? limits = null) => Read(text, JsonReader.Read, limits ?? ReadLimits.Data);

    /// <summary>The mistakes as <c>CMP1038@2,1</c>, for comparison at one glance.</summary>
    public IEnumerable<string> Places => Diagnostics.Select(d => $"{d.Code}@{d.Span.Position}");

    /// <summary>The root, where reading is expected to succeed.</summary>
    public LocatedNode ValidRoot
    {
        get
        {
            Places.Should().BeEmpty();
            return Root!;
        }
    }

    /// <summary>Follows keys and list positions down from the root.</summary>
    public LocatedNode At(params object[] path) => path.Aggregate(Root!, (node, step) => step switch
    {
        string key => ((MappingNode)node).Entries.Single(e => e.Key.Text == key).Value,
        int index => ((SequenceNode)node).Items[index],
        _ => throw new ArgumentException("Keys are strings, positions integers.", nameof(path)),
    });

    /// <summary>The scalar at a path.</summary>
    public ScalarNode Scalar(params object[] path) => (ScalarNode)At(path);

    /// <summary>The text of the file that a node says it stands in.</summary>
    public string Source(SourceSpan span) => File.Text.Substring(span.Start, span.Length);

    /// <summary>Asserts that a mistake of one kind is the only one, and where it stands.</summary>
    public Diagnostic ShouldReportOnly(DiagnosticDescriptor descriptor, int line, int column)
    {
        Places.Should().Equal($"{descriptor.Code}@{line},{column}");
        return Diagnostics[0];
    }

    private static Reading Read(string text, Func<SourceFile, ReadLimits, DiagnosticBag, LocatedNode?> read, ReadLimits limits)
    {
        var file = new SourceFile("test", text);
        var bag = new DiagnosticBag();
        var root = read(file, limits, bag);
        return new Reading(file, root, bag.ToSorted());
    }
}
