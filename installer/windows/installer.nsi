; The installer for Windows: for one person, without rights of an administrator. /S is silent, /D=FOLDER the folder.
; Defined by build.sh: VERSION, FILES (the folder to install), OUTPUT, ICON, SIZE (KiB), HOMEPAGE.
Unicode true
; 64 bits as the program: Windows on ARM runs it, and so does a wine without 32-bit libraries.
Target amd64-unicode
!include "MUI2.nsh"
!include "LogicLib.nsh"

Name "Origin Doctor"
OutFile "${OUTPUT}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Origin Doctor"
InstallDirRegKey HKCU "Software\Origin Doctor\Setup" "Folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Origin Doctor"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Origin Doctor Setup"
VIAddVersionKey CompanyName "The Origin Doctor authors"
VIAddVersionKey LegalCopyright "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\origin-doctor.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${FILES}/licences/Origin Doctor.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"

LangString RUNNING ${LANG_ENGLISH} "Origin Doctor is running. Please close it first."
LangString RUNNING ${LANG_GERMAN} "Origin Doctor läuft noch. Bitte zuerst beenden."
LangString RUNNING ${LANG_SPANISH} "Origin Doctor está abierto. Ciérrelo primero, por favor."
LangString RUNNING ${LANG_ARABIC} "برنامج Origin Doctor مفتوح. يُرجى إغلاقه أولًا."
LangString KIND ${LANG_ENGLISH} "Origin Doctor report"
LangString KIND ${LANG_GERMAN} "Bericht von Origin Doctor"
LangString KIND ${LANG_SPANISH} "Informe de Origin Doctor"
LangString KIND ${LANG_ARABIC} "تقرير Origin Doctor"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Origin Doctor"
!define REPORT "OriginDoctor.Report"

; A program that runs cannot be replaced or removed: Windows holds its file.
!macro AWAIT_END un
Function ${un}awaitEnd
    ${If} ${FileExists} "$INSTDIR\origin-doctor.exe"
        again:
        ClearErrors
        FileOpen $0 "$INSTDIR\origin-doctor.exe" a
        ${If} ${Errors}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
            SetErrorLevel 1
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
FunctionEnd
!macroend
!insertmacro AWAIT_END ""
!insertmacro AWAIT_END "un."

; The file manager learns of what opens what.
!macro TELL_SHELL
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
    Call awaitEnd
    SetOutPath "$INSTDIR"
    ; What an older version brought and this one does not. Only where one is: else such a folder is somebody's own.
    ReadRegStr $0 HKCU "Software\Origin Doctor\Setup" "Folder"
    ${If} $0 == $INSTDIR
    ${AndIf} ${FileExists} "$INSTDIR\uninstall.exe"
        RMDir /r "$INSTDIR\plugins"
        RMDir /r "$INSTDIR\licences"
    ${EndIf}
    File /r "${FILES}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\Origin Doctor.lnk" "$INSTDIR\origin-doctor.exe"
    WriteRegStr HKCU "Software\Origin Doctor\Setup" "Folder" "$INSTDIR"

    ; Offered for .json files under "Open with", and never made their default.
    WriteRegStr HKCU "Software\Classes\${REPORT}" "" "$(KIND)"
    WriteRegStr HKCU "Software\Classes\${REPORT}\DefaultIcon" "" "$INSTDIR\origin-doctor.exe,0"
    WriteRegStr HKCU "Software\Classes\${REPORT}\shell\open\command" "" '"$INSTDIR\origin-doctor.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\.json\OpenWithProgids" "${REPORT}" ""

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Origin Doctor"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\origin-doctor.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Origin Doctor authors"
    WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "${HOMEPAGE}"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    !insertmacro TELL_SHELL
SectionEnd

Section "Uninstall"
    Call un.awaitEnd
    ; File by file: the folder may be one that holds something else.
    !include "${FILES}.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Origin Doctor.lnk"
    DeleteRegKey HKCU "Software\Classes\${REPORT}"
    DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "${REPORT}"
    DeleteRegKey /ifempty HKCU "Software\Classes\.json\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "Software\Classes\.json"
    DeleteRegKey HKCU "${UNINSTALL}"
    ; What the person chose in the program, and the certificates that it keeps.
    DeleteRegKey HKCU "Software\Origin Doctor"
    RMDir /r "$LOCALAPPDATA\origin-doctor"
    !insertmacro TELL_SHELL
SectionEnd
