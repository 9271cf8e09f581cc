using Compliance.Rules.Loading;
using Compliance.Rules.Precompiled.Reading;
using Compliance.Rules.Precompiled.Writing;

namespace Compliance.Rules.Precompiled;

/// <summary>The precompiled form of a set of rule files: what comes of loading them, ready to be taken up.</summary>
/// <param name="content">Where the bytes come from; they are asked for when rules are loaded.</param>
internal sealed class RulebookForm(Func<byte[]> content)
{
    /// <summary>Makes the form of a set of files.</summary>
    /// <exception cref="InvalidRulebookException">There is something to be said about the files, be it a warning: a form says nothing.</exception>
    public static byte[] Make(RuleFileSet files)
    {
        var result = RulebookLoader.LoadFiles(files, Syntax.ReadLimits.Authored);
        return result.Diagnostics.IsEmpty
            ? FormWriter.Write(result.GetRulebookOrThrow(), FormContent.HashOf(files))
            : throw new InvalidRulebookException(result.Diagnostics);
    }

    /// <summary>Takes up the rulebook.</summary>
    /// <param name="files">The files the form was made from; their texts are read when a place in them is shown.</param>
    /// <returns>The rulebook; <see langword="null"/> when another build of the library made the form, so that the files must be loaded.</returns>
    public Rulebook? Read(RuleFileSet files) => FormReader.Read(content(), new RuleTexts(files));

    /// <summary>Gets the bytes.</summary>
    public byte[] Content() => content();

    /// <summary>Gets the hash of the files the form was made from; <see langword="null"/> where it is no form of this build.</summary>
    public string? ContentHash() => FormHead.Read(content()) is { IsOurs: true } head ? head.ContentHash : null;
}
