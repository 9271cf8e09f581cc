using Compliance.Text;
using Compliance.Text.Unicode;

namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>A text as it was seen. Lines that begin with # say where and when, and are no part of it.</summary>
internal sealed class RegisteredText
{
    private RegisteredText(SourceFile file, string wording)
    {
        File = file;
        Wording = wording;
    }

    /// <summary>Gets the file.</summary>
    public SourceFile File { get; }

    /// <summary>Gets the words, with LF between the lines.</summary>
    public string Wording { get; }

    public static RegisteredText Of(SourceFile file)
    {
        var lines = file.Text.ReplaceLineEndings("\n").Split('\n').Where(l => !l.StartsWith('#'));
        return new RegisteredText(file, NormalForm.Of(string.Join('\n', lines)));
    }
}
