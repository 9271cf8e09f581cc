using System.CommandLine;
using Compliance.Cli.Checking;
using Compliance.Cli.Usage;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>The option that chooses who reaches the verdicts. The reports are the same.</summary>
internal sealed class EngineOption(CliContext context)
{
    /// <summary>The word for the NRules-backed engine.</summary>
    public const string NRules = "nrules";

    /// <summary>The name of the option.</summary>
    public const string Name = "--engine";

    /// <summary>The word for both engines, compared.</summary>
    public const string Both = "both";

    private const string Native = "native";

    private readonly Option<string> _option = new(Name)
    {
        HelpName = $"{Native}|{NRules}|{Both}",
        Description = new LocalizedText("用哪个引擎评估，结果相同；both 为两个引擎逐项比对；不写则为 native", "which engine evaluates, with the same result; both compares each verdict of the two; native if left out").In(context.Language),
    };

#if NRULES
    private ComparedEngine? _compared;
#endif

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>Reads the option.</summary>
    /// <returns>What makes the engine of a rulebook.</returns>
    public Func<Rulebook, IComplianceEngine> Read(ParseResult result, List<UsageError> errors)
    {
        var chosen = OptionReading.Word(result, _option, Native, [new(Native, Native, Native), new(NRules, NRules, NRules), new(Both, Both, Both)], errors);
        if (chosen != Native)
        {
#if NRULES
            return rulebook => chosen == Both
                ? _compared = new ComparedEngine((Compliance.NRules.BothEngines?)context.CreateBothEngines?.Invoke(rulebook) ?? new(rulebook), context)
                : new Compliance.NRules.NRulesEngine(rulebook);
#else
            errors.Add(UsageErrors.NoNRules(_option.Name, chosen));
#endif
        }

        return rulebook => new ComplianceEngine(rulebook);
    }

    /// <summary>Says how many verdicts were compared, where both engines ran and something was concluded.</summary>
    /// <param name="exitCode">What the command comes to.</param>
    /// <returns>The same exit code.</returns>
    public int Conclude(int exitCode)
    {
#if NRULES
        if (exitCode is not (ExitCodes.Usage or ExitCodes.Interrupted))
        {
            _compared?.Conclude();
        }
#endif
        return exitCode;
    }
}
