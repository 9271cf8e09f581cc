using System.Globalization;
using Compliance.Text;

namespace Compliance.Cli.Streaming;

/// <summary>Shows a person how far a stream is, on one line of standard error that is written over.</summary>
/// <param name="context">The world around.</param>
/// <param name="input">What is read; where its length is known, so is what remains.</param>
internal sealed class StreamProgress(CliContext context, Stream input)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly long _start = context.Clock.GetTimestamp();
    private readonly long _length = context.ShowsProgress && input.CanSeek ? input.Length : 0;
    private readonly ProgressLine _line = new(context);
    private TimeSpan _shown;

    /// <summary>Shows the progress, if it was not shown just now.</summary>
    /// <param name="lines">How many lines are done.</param>
    public void Show(long lines)
    {
        // The clock is asked seldom: a look at it costs as much as a small part of a declaration.
        if (!context.ShowsProgress || lines % 64 != 0 || context.Clock.GetElapsedTime(_start) is var elapsed && elapsed - _shown < Interval)
        {
            return;
        }

        _shown = elapsed;
        _line.Show(Text(lines, elapsed, _length > 0 ? (double)input.Position / _length : null));
    }

    /// <summary>Clears the line before something else is written.</summary>
    public void Hide() => _line.Hide();

    /// <summary>Words the progress.</summary>
    /// <param name="lines">How many lines are done.</param>
    /// <param name="elapsed">In what time.</param>
    /// <param name="part">Which part of the whole that is, where the whole is known.</param>
    public static LocalizedText Text(long lines, TimeSpan elapsed, double? part)
    {
        var rate = lines / Math.Max(elapsed.TotalSeconds, 0.001);
        var done = new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{lines:#,0} 行，每秒 {rate:#,0} 行"),
            string.Create(CultureInfo.InvariantCulture, $"{lines:#,0} lines, {rate:#,0} a second"));
        if (part is not > 0)
        {
            return done;
        }

        var rest = (elapsed / part.Value) - elapsed;
        var time = string.Create(CultureInfo.InvariantCulture, $"{(int)rest.TotalHours}:{rest.Minutes:00}:{rest.Seconds:00}");
        return new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{done.Zh}，已完成 {part:0%}，约剩 {time}"),
            string.Create(CultureInfo.InvariantCulture, $"{done.En}, {part:0%} done, about {time} left"));
    }
}
