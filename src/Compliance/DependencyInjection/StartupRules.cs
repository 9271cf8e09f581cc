namespace Compliance.DependencyInjection;

/// <summary>Stands for the rules among the options a host validates when it starts.</summary>
internal sealed class StartupRules;
