namespace Compliance.Authoring.Analysis.Typing;

/// <summary>What is being written at the cursor.</summary>
internal enum CursorKind
{
    /// <summary>Words that nothing can complete: a comment, a text of several lines.</summary>
    Text,

    /// <summary>The key of a mapping that is open.</summary>
    Key,

    /// <summary>A value.</summary>
    Value,

    /// <summary>The first word behind a key or dash, on a line of its own or behind the dash: a key or a value.</summary>
    Either,
}
