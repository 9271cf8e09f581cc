using Compliance.Rules;
using Compliance.Rules.Precompiled.Reading;
using Compliance.Rules.Precompiled.Writing;
using Compliance.Text;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>Writes rulebooks and reads them back.</summary>
internal static class FormOf
{
    /// <summary>Writes a rulebook and reads it.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="files">Where its texts come from.</param>
    public static Rulebook ReadBack(Rulebook rulebook, ITextOrigin files) =>
        FormReader.Read(FormWriter.Write(rulebook, "any"), files) ?? throw new InvalidDataException("The form was not recognised.");
}
