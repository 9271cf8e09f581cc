namespace Compliance.Cli.Testing;

/// <summary>Shows a person how far <c>compliance test --mutate</c> is. For several threads.</summary>
/// <param name="context">The world around.</param>
internal sealed class MutationProgress(CliContext context)
{
    private readonly ProgressLine _line = new(context);
    private readonly Lock _lock = new();

    /// <summary>Shows how much is done.</summary>
    /// <param name="done">How many rules, terms and parameters.</param>
    /// <param name="all">Of how many.</param>
    public void Show(int done, int all)
    {
        if (!context.ShowsProgress)
        {
            return;
        }

        lock (_lock)
        {
            _line.Show(MutationWords.Progress(done, all));
        }
    }

    /// <summary>Clears the line.</summary>
    public void Hide()
    {
        lock (_lock)
        {
            _line.Hide();
        }
    }
}
