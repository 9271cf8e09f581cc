using System.Collections.Immutable;
using Compliance.Syntax;
using Compliance.Tests.Conformance;

namespace Compliance.Tests.Documentation;

/// <summary>
/// The examples of docs/rule-language.md: a block <c>yaml rule</c>, the blocks <c>yaml definitions</c> and
/// <c>yaml parameters</c> before it, and the block <c>yaml cases</c> after it.
/// </summary>
internal static class LanguageExamples
{
    public const string Document = "docs/rule-language.md";

    private static readonly string[] Lists = ["yaml definitions", "yaml parameters"];

    /// <summary>Gets the blocks of the document.</summary>
    public static ImmutableArray<ExampleBlock> Blocks { get; } =
        [.. ExampleBlock.In(Document, File.ReadAllText(RepositoryRoot.Combine(Document)))];

    /// <summary>Gets the examples.</summary>
    public static IEnumerable<ConformanceGroup> Groups()
    {
        var lists = ImmutableDictionary<string, string>.Empty;
        for (var i = 0; i < Blocks.Length; i++)
        {
            var block = Blocks[i];
            if (Lists.Contains(block.Info, StringComparer.Ordinal))
            {
                lists = lists.SetItem(block.Info["yaml ".Length..], block.Text);
            }
            else if (block.Info == "yaml rule")
            {
                yield return Group(block, lists, i + 1 < Blocks.Length && Blocks[i + 1].Info == "yaml cases" ? Blocks[i + 1] : null);
                lists = lists.Clear();
            }
        }
    }

    // An example without cases is a group without cases, which the tests refuse.
    private static ConformanceGroup Group(ExampleBlock rule, ImmutableDictionary<string, string> lists, ExampleBlock? cases)
    {
        var day = new ScalarNode("2026-06-30", ScalarStyle.Plain, default);
        var nodes = cases is null ? new SequenceNode([], default) : (SequenceNode)ConformanceFile.Parse(Document, cases.Text);
        return new ConformanceGroup(
            "rule-language",
            rule.Line,
            $"line {rule.Line}",
            rule.Text,
            lists,
            nodes with { Items = [.. nodes.Items.Select(c => CaseNodes.Complete((MappingNode)c, day))] });
    }
}
