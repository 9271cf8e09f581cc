using Compliance.Rules.Loading;
using Compliance.Rules.Loading.Hashing;
using Compliance.Rules.Precompiled.Reading;
using Compliance.Rules.Precompiled.Writing;

namespace Compliance.Rules.Precompiled;

/// <summary>The precompiled form of a set of rule files: the loaded rulebook as bytes, which is read instead of the files.</summary>
/// <param name="content">Opens the bytes; called when rules are loaded.</param>
internal sealed class RulebookForm(Func<byte[]> content)
{
    /// <summary>Makes the form of a set of files.</summary>
    /// <exception cref="InvalidRulebookException">The files have diagnostics, be they warnings: a precompiled form holds none.</exception>
    public static byte[] Make(RuleFileSet files)
    {
        var result = RulebookLoader.LoadFiles(files, Syntax.ReadLimits.Authored);
        return result.Diagnostics.IsEmpty
            ? Make(result.GetRulebookOrThrow(), RuleFileHash.OfCharacters(files))
            : throw new InvalidRulebookException(result.Diagnostics);
    }

    /// <summary>Makes the form of a rulebook that was loaded without diagnostics.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="contentHash">The hash of the files it was loaded from.</param>
    public static byte[] Make(Rulebook rulebook, string contentHash) => FormWriter.Write(rulebook, contentHash);

    /// <summary>Loads the precompiled rulebook.</summary>
    /// <param name="files">The files the form was made from; their texts are read when a place in them is shown.</param>
    /// <returns>The rulebook; <see langword="null"/> when another build of the library made the form, so that the files must be loaded.</returns>
    public Rulebook? Read(RuleFileSet files) => FormReader.Read(content(), new RuleTexts(files));

    /// <summary>Gets the bytes.</summary>
    public byte[] Content() => content();

    /// <summary>Gets the hash of the files the form was made from; <see langword="null"/> where it is no form of this build.</summary>
    public string? ContentHash() => FormHead.Read(content()) is { IsOurs: true } head ? head.ContentHash : null;
}
