namespace Compliance.Authoring.Generation;

/// <summary>How the generated file is called inside.</summary>
public sealed record CSharpVocabularyOptions
{
    /// <summary>Gets the namespace of the generated class; <c>Compliance.Names</c> by default.</summary>
    public string Namespace { get; init; } = "Compliance.Names";

    /// <summary>Gets the name of the generated class; <c>VocabularyNames</c> by default.</summary>
    public string ClassName { get; init; } = "VocabularyNames";

    /// <summary>Gets whether the class is public; internal by default.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Determines whether a text can be a namespace: identifiers of letters, digits and underscores, joined by dots, none of them a keyword of C#.</summary>
    public static bool IsNamespace(string? text) => text is not null && text.Split('.').All(IsIdentifier);

    /// <summary>Determines whether a text can be the name of a class.</summary>
    public static bool IsIdentifier(string? text) =>
        !string.IsNullOrEmpty(text) && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c == '_') && !Keywords.Contains(text);

    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false "
        + "finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private "
        + "protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked "
        + "unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);
}
