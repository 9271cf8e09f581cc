using Compliance.DependencyInjection;
using Compliance.NRules;

// The namespace every host imports, so that the method is found without a using.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the NRules-backed engine.</summary>
public static class NRulesServices
{
    /// <summary>Evaluates with <see cref="NRulesEngine"/> instead of the native engine. The reports are the same.</summary>
    /// <param name="builder">What is being registered.</param>
    /// <param name="configure">Sets options; <see langword="null"/> for the usual ones.</param>
    /// <returns>The builder.</returns>
    public static ComplianceBuilder UseNRules(this ComplianceBuilder builder, Action<NRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new NRulesOptions();
        configure?.Invoke(options);
        return builder.UseEngine(rulebook =>
        {
            var engine = new NRulesEngine(rulebook);
            if (options.WarmUpAtStart)
            {
                engine.WarmUp();
            }

            return engine;
        });
    }

    /// <summary>Evaluates with <see cref="BothEngines"/>: every verdict is reached twice, and a difference is an <see cref="Compliance.NRules.Comparing.EnginesDifferException"/> instead of a report.</summary>
    /// <param name="builder">What is being registered.</param>
    /// <returns>The builder.</returns>
    public static ComplianceBuilder UseBothEngines(this ComplianceBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseEngine(rulebook => new BothEngines(rulebook));
    }
}
