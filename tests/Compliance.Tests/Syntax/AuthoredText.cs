using Compliance.Syntax;
using Compliance.Text;
using YamlDotNet.RepresentationModel;

namespace Compliance.Tests.Syntax;

/// <summary>A YAML text of a test as nodes.</summary>
internal static class AuthoredText
{
    public static LocatedNode Read(string yaml, string path = "test.yaml")
    {
        var file = new SourceFile(path, yaml);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Node(stream.Documents[0].RootNode, file);
    }

    /// <summary>Gets the words of the file that a span covers.</summary>
    public static string Words(this SourceSpan span) => span.File is { } file ? file.Text.Substring(span.Start, span.Length) : string.Empty;

    private static LocatedNode Node(YamlNode node, SourceFile file)
    {
        var span = new SourceSpan(file, (int)node.Start.Index, (int)(node.End.Index - node.Start.Index));
        return node switch
        {
            YamlScalarNode scalar => new ScalarNode(scalar.Value ?? string.Empty, Style(scalar.Style), span),
            YamlSequenceNode sequence => new SequenceNode([.. sequence.Children.Select(c => Node(c, file))], span),
            YamlMappingNode mapping => new MappingNode(
                [.. mapping.Children.Select(c => new MappingEntry((ScalarNode)Node(c.Key, file), Node(c.Value, file)))], span),
            _ => throw new InvalidOperationException("Not a node of a test."),
        };
    }

    private static Compliance.Syntax.ScalarStyle Style(YamlDotNet.Core.ScalarStyle style) => style switch
    {
        YamlDotNet.Core.ScalarStyle.Plain => Compliance.Syntax.ScalarStyle.Plain,
        YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => Compliance.Syntax.ScalarStyle.Block,
        _ => Compliance.Syntax.ScalarStyle.Quoted,
    };
}
