using System.Globalization;
using Compliance.Cli;
using Compliance.Text;

namespace Compliance.Reasoning.Tool;

/// <summary>Shows a person how far it is, once it takes more than two seconds.</summary>
internal sealed class Waiting : IProgress<ProofProgress>, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();
    private readonly ProgressLine? _line;
    private readonly ITimer? _timer;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private ProofProgress? _progress;
    private bool _isOver;

    /// <summary>Begins to wait.</summary>
    public Waiting(CliContext context)
    {
        (_clock, _start) = (context.Clock, context.Clock.GetTimestamp());
        if (context.ShowsProgress)
        {
            _line = new ProgressLine(context);
            _timer = _clock.CreateTimer(_ => Show(), null, Quiet, Beat);
        }
    }

    /// <inheritdoc/>
    public void Report(ProofProgress value)
    {
        lock (_lock)
        {
            _progress = value;
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            _line?.Hide();
        }

        _timer?.Dispose();
    }

    private void Show()
    {
        lock (_lock)
        {
            if (!_isOver && _progress is { } progress)
            {
                var seconds = (int)_clock.GetElapsedTime(_start).TotalSeconds;
                _line!.Show(new LocalizedText(
                    string.Create(CultureInfo.InvariantCulture, $"{progress.Done + 1}/{progress.Total} {progress.Current.Zh}（{seconds} 秒）"),
                    string.Create(CultureInfo.InvariantCulture, $"{progress.Done + 1}/{progress.Total} {progress.Current.En} ({seconds} s)")));
            }
        }
    }
}
