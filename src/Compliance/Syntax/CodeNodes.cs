namespace Compliance.Syntax;

/// <summary>Makes nodes for what was built in code and is in no file.</summary>
internal static class CodeNodes
{
    /// <summary>An empty value.</summary>
    public static ScalarNode Null { get; } = Plain("null");

    /// <summary>The value <c>none</c>.</summary>
    public static ScalarNode None { get; } = Plain("none");

    /// <summary>A number, a truth value or a word of the language.</summary>
    public static ScalarNode Plain(string text) => new(text, ScalarStyle.Plain, default);

    /// <summary>A text, which is never taken for null or none.</summary>
    public static ScalarNode Text(string text) => new(text, ScalarStyle.Quoted, default);

    /// <summary>A list.</summary>
    public static SequenceNode List(IEnumerable<LocatedNode> items) => new([.. items], default);

    /// <summary>Keys with values.</summary>
    public static MappingNode Mapping(IEnumerable<(string Key, LocatedNode Value)> entries) =>
        new([.. entries.Select(e => new MappingEntry(Text(e.Key), e.Value))], default);
}
