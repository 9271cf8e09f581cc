using Compliance.Diagnostics;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Binding;

/// <summary>The mistakes that readers of every format have in common, so that they read the same whatever was read.</summary>
public static class ReaderDiagnostics
{
    /// <summary>CMP1001: the file does not exist.</summary>
    /// <param name="file">The whole file.</param>
    public static Diagnostic FileNotFound(SourceSpan file) => FileDiagnostics.FileNotFound(file);

    /// <summary>CMP1002: the file cannot be opened.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="reason">The message of the operating system; shortened and escaped in the diagnostic.</param>
    public static Diagnostic FileUnreadable(SourceSpan file, string reason) => FileDiagnostics.FileUnreadable(file, reason);

    /// <summary>CMP2004: a key, column or field that its owner does not have.</summary>
    /// <param name="span">Where the key stands.</param>
    /// <param name="owner">What it was written for, such as the label of an entity.</param>
    /// <param name="key">The key as written.</param>
    /// <param name="candidates">What may be written, ids and Chinese labels alike.</param>
    public static Diagnostic UnknownKey(SourceSpan span, LocalizedText owner, string key, IReadOnlyCollection<string> candidates) =>
        BindingDiagnostics.UnknownKey(span, owner, key, candidates);

    /// <summary>CMP2009: a word that is not in a closed list.</summary>
    /// <param name="span">Where the word stands.</param>
    /// <param name="what">What the list holds, such as "level".</param>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">What may be written, ids and Chinese labels alike.</param>
    public static Diagnostic UnknownWord(SourceSpan span, LocalizedText what, string word, IReadOnlyCollection<string> candidates) =>
        BindingDiagnostics.UnknownWord(span, what, word, candidates);
}
