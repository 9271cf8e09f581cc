namespace Compliance.NRules;

/// <summary>How a service uses NRules.</summary>
public sealed class NRulesOptions
{
    /// <summary>Gets or sets whether all networks are compiled when the rules are loaded, at start and before a reload takes effect, instead of when a declaration first needs them. It takes seconds for all shipped packs.</summary>
    public bool WarmUpAtStart { get; set; }
}
