using Compliance.Text;

namespace Compliance.Cli;

/// <summary>The line of standard error on which a person sees how far something is: it is written over, and cleared before anything else is written. For one thread at a time.</summary>
/// <param name="context">The world around.</param>
internal sealed class ProgressLine(CliContext context)
{
    private const string Clear = "\r\u001B[K";

    private bool _isVisible;

    /// <summary>Writes the line anew.</summary>
    public void Show(LocalizedText text)
    {
        _isVisible = true;
        context.Error.Write(Clear + text.In(context.Language));
    }

    /// <summary>Clears the line, where there is one.</summary>
    public void Hide()
    {
        if (_isVisible)
        {
            context.Error.Write(Clear);
            _isVisible = false;
        }
    }
}
