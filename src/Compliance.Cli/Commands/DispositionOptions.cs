using System.CommandLine;
using Compliance.Cli.Configuration;
using Compliance.Cli.Loading;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>By what findings are disposed of: <c>--waivers</c> and <c>--baseline</c>, and how to leave them out.</summary>
internal sealed class DispositionOptions
{
    private readonly Settings _settings;
    private readonly Option<string> _waivers;
    private readonly Option<bool> _noWaivers;
    private readonly Option<string> _baseline;
    private readonly Option<bool> _noBaseline;

    public DispositionOptions(Language language, Settings settings)
    {
        _settings = settings;
        _waivers = new Option<string>("--waivers")
        {
            HelpName = "FILE",
            Description = new LocalizedText("豁免文件；被豁免的仍列出，但不计入", "the file of waivers; what is waived is listed and does not count").In(language),
        };
        _noWaivers = new Option<bool>("--no-waivers")
        {
            Description = new LocalizedText("不看设置里的豁免", "leave out the waivers that are set elsewhere").In(language),
        };
        _baseline = new Option<string>("--baseline")
        {
            HelpName = "FILE",
            Description = new LocalizedText("基线；其中已有的仍列出，只有新的计入", "the baseline; what it holds is listed, only what is new counts").In(language),
        };
        _noBaseline = new Option<bool>("--no-baseline")
        {
            Description = new LocalizedText("不看设置里的基线", "leave out the baseline that is set elsewhere").In(language),
        };
    }

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        AddWaiversTo(command);
        command.Options.Add(_baseline);
        command.Options.Add(_noBaseline);
    }

    /// <summary>Adds those of waivers to a command.</summary>
    public void AddWaiversTo(Command command)
    {
        command.Options.Add(_waivers);
        command.Options.Add(_noWaivers);
    }

    public DispositionChoice Read(ParseResult result) => ReadWaivers(result) with
    {
        Baseline = result.GetValue(_noBaseline) ? null : result.GetValue(_baseline) ?? _settings.Baseline,
    };

    public DispositionChoice ReadWaivers(ParseResult result) =>
        new(result.GetValue(_noWaivers) ? null : result.GetValue(_waivers) ?? _settings.Waivers, null);
}
