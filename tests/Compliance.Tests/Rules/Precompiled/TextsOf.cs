using Compliance.Rules.Loading;
using Compliance.Rules.Precompiled;
using Compliance.Text;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>Gives the texts of files, and knows how many were asked for.</summary>
internal sealed class TextsOf(RuleFileSet files) : ITextOrigin
{
    private readonly RuleTexts _texts = new(files);

    /// <summary>Gets how often a text was asked for.</summary>
    public int Asked { get; private set; }

    /// <inheritdoc/>
    public string TextOf(string path)
    {
        Asked++;
        return _texts.TextOf(path);
    }
}
