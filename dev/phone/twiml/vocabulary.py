"""The elements and attributes that Twilio's schema of voice TwiML knows; names are case-sensitive.

Sources: the Conversation Relay noun's reference and the arguments typed in Twilio's Python library 9.13.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_WEBHOOK: Final = "action method"
_RECORDING: Final = "recordingStatusCallback recordingStatusCallbackMethod recordingStatusCallbackEvent trim"
_CALLEE: Final = "url method statusCallbackEvent statusCallback statusCallbackMethod"
_MACHINE: Final = (
    "machineDetection amdStatusCallbackMethod amdStatusCallback machineDetectionTimeout machineDetectionSpeechThreshold"
    " machineDetectionSpeechEndThreshold machineDetectionSilenceTimeout"
)
_VOICE: Final = "ttsProvider voice transcriptionProvider speechModel hints"
_NORMALISING: Final = "asrSmartFormat ttsTextNormalization ttsLanguageTextNormalization"

ATTRIBUTES: Final[Mapping[str, frozenset[str]]] = {
    element: frozenset(names.split())
    for element, names in {
        "Response": "",
        "Say": "voice loop language",
        "Play": "loop digits",
        "Pause": "length",
        "Hangup": "",
        "Reject": "reason",
        "Redirect": "method",
        "Start": _WEBHOOK,
        "Recording": f"{_RECORDING} track channels recordingConfigurationId",
        "Connect": _WEBHOOK,
        "ConversationRelay": f"""url language ttsLanguage transcriptionLanguage {_VOICE} {_NORMALISING}
            welcomeGreeting welcomeGreetingInterruptible interruptible interruptSensitivity preemptible dtmfDetection
            ignoreBackchannel reportInputDuringAgentSpeech profanityFilter partialPrompts partialPromptOnHangup
            speechTimeout eotThreshold eagerEotThreshold turnDetection echoPromptFiltering backgroundNoiseReduction
            deepgramSmartFormat elevenlabsTextNormalization elevenlabsLanguageTextNormalization events debug
            includeInPrompt applicationReconnect intelligenceService customerName conversationConfiguration
            conversationId""",
        "Language": f"code {_VOICE} {_NORMALISING}",
        "Parameter": "name value",
        "Dial": f"""{_WEBHOOK} timeout hangupOnStar timeLimit callerId record {_RECORDING} recordingConfigurationId
            answerOnBridge ringTone recordingTrack sequential referUrl referMethod events passports""",
        "Number": f"{_CALLEE} {_MACHINE} sendDigits byoc",
        "Sip": f"{_CALLEE} {_MACHINE} username password",
        "Client": _CALLEE,
        "Leave": "",
        "Record": f"""{_WEBHOOK} timeout finishOnKey maxLength playBeep {_RECORDING} transcribe transcribeCallback
            recordingConfigurationId""",
        "Enqueue": f"{_WEBHOOK} maxQueueSize waitUrl waitUrlMethod workflowSid",
        "Task": "priority timeout",
        "Gather": f"""{_WEBHOOK} input timeout speechTimeout maxSpeechTime profanityFilter finishOnKey numDigits
            partialResultCallback partialResultCallbackMethod language hints bargeIn debug actionOnEmptyResult
            speechModel enhanced""",
    }.items()
}

CHILDREN: Final[Mapping[str, frozenset[str]]] = {
    element: frozenset(names.split())
    for element, names in {
        "Response": "Say Play Pause Hangup Reject Redirect Start Connect Dial Enqueue Leave Gather Record",
        "Start": "Recording",
        "Connect": "ConversationRelay",
        "ConversationRelay": "Language Parameter",
        "Dial": "Number Sip Client",
        "Enqueue": "Task",
        "Gather": "Say Play Pause",
    }.items()
}
